package bitepoint.telegram;

import java.util.concurrent.atomic.LongAdder;

/// Counts what a sender does; may be read by any thread.
final class Tally {
  final LongAdder sent = new LongAdder();
  final LongAdder retried = new LongAdder();
  final LongAdder uncertainResent = new LongAdder();
  final LongAdder uncertain = new LongAdder();
  final LongAdder refused = new LongAdder();

  SenderCounts counts() {
    return new SenderCounts(
        sent.sum(), retried.sum(), uncertainResent.sum(), uncertain.sum(), refused.sum());
  }
}

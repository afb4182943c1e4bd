package bitepoint.telegram;

import bitepoint.engine.Call;
import bitepoint.engine.Outbox.Outcome;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What follows from an answer: for the row, for its chat, and for everything else that waits. For
/// the sender's thread.
final class Aftermath {
  private static final Logger log = LoggerFactory.getLogger(Sender.class);
  private static final int MOST_ATTEMPTS = 8;
  private static final int STRIKES_OF_AN_OUTAGE = 3;
  private static final long REPEATED_FLOOD = Duration.ofSeconds(1).toNanos();

  private final Lanes lanes;
  private final Tally tally;
  private final InstantSource clock;
  private final LongConsumer blocked;
  private final List<Outcome> outcomes = new ArrayList<>();
  private final Outage outage = new Outage(log);
  private final Backoff backoff = new Backoff();
  private int strikes;
  private boolean troubled;
  private Optional<Long> floodUntil = Optional.empty();

  Aftermath(Lanes lanes, Tally tally, InstantSource clock, LongConsumer blocked) {
    this.lanes = lanes;
    this.tally = tally;
    this.clock = clock;
    this.blocked = blocked;
  }

  /// The outcomes since, to be settled by the caller, who empties the list.
  List<Outcome> outcomes() {
    return outcomes;
  }

  /// Telegram cannot be reached: one call at a time is enough to find out when it can.
  boolean troubled() {
    return troubled;
  }

  /// @param now nanoseconds of the lanes' clock
  void of(Parcel parcel, Answer<Optional<Integer>> answer, long now) {
    switch (Verdict.on(parcel.call(), answer)) {
      case Verdict.Delivered(var messageId) -> delivered(parcel, messageId);
      case Verdict.Mended(var call, var why) -> {
        reached();
        log.warn("Row {} was refused ({}) and is sent in another way", parcel.id(), why);
        tally.retried.increment();
        lanes.again(parcel.with(call), now);
      }
      case Verdict.Flood(var rest) -> flood(parcel, rest, now);
      case Verdict.Gone(var code) -> gone(parcel, code);
      case Verdict.Refused(var code, var description) -> {
        reached();
        log.warn("Row {} was refused for good: {} {}", parcel.id(), code, description);
        refuse(parcel, code);
      }
      case Verdict.Unreached(var reason) -> unreached(parcel, reason, now);
      case Verdict.Unclear(var reason) -> unclear(parcel, reason, now);
    }
  }

  /// The row needs no call any more.
  void dropped(Parcel parcel) {
    finish(parcel, new Outcome.Sent(parcel.id(), Optional.empty()));
  }

  /// A mistake of ours kept the row from being sent or judged.
  void failed(Parcel parcel, RuntimeException mistake) {
    log.error("Row {} could not be handled: {}", parcel.id(), mistake.getClass().getName());
    refuse(parcel, 0);
  }

  private void delivered(Parcel parcel, Optional<Integer> messageId) {
    reached();
    tally.sent.increment();
    var turn = parcel.call().carries();
    if (turn.isPresent() && messageId.isPresent()) {
      parcel.lane().shows(turn.get(), messageId.get());
    }
    finish(parcel, new Outcome.Sent(parcel.id(), messageId));
  }

  private void flood(Parcel parcel, Duration rest, long now) {
    var until = now + rest.toNanos();
    var repeated = floodUntil.filter(last -> last + REPEATED_FLOOD - now > 0).isPresent();
    log.warn(
        "Telegram asks for {} s of rest, for {}",
        rest.toSeconds(),
        repeated ? "all chats" : "one chat");
    if (repeated) {
      lanes.rest(until);
    }
    floodUntil = Optional.of(floodUntil.filter(last -> last - until > 0).orElse(until));
    if (parcel.passes()) {
      lanes.rest(parcel.lane(), until);
      refuse(parcel, 429);
    } else {
      later(parcel, until, now);
    }
  }

  private void gone(Parcel parcel, int code) {
    reached();
    refuse(parcel, code);
    for (var waiting : lanes.clear(parcel.lane())) {
      tally.refused.increment();
      outcomes.add(new Outcome.Refused(waiting.id(), code));
    }
    try {
      blocked.accept(parcel.lane().chatId);
    } catch (RuntimeException e) {
      log.error("Row {}: the block could not be noted: {}", parcel.id(), e.getClass().getName());
    }
  }

  private void unreached(Parcel parcel, String reason, long now) {
    trouble(reason, now);
    if (parcel.passes()) {
      giveUp(parcel);
    } else {
      later(parcel, lanes.restUntil(), now);
    }
  }

  private void unclear(Parcel parcel, String reason, long now) {
    strikes++;
    if (strikes >= STRIKES_OF_AN_OUTAGE) {
      trouble(reason, now);
    }
    switch (parcel.call().kind()) {
      case FLEETING, TICK -> giveUp(parcel);
      case NUDGE -> uncertain(parcel);
      case URGENT, REPLY, EDIT -> {
        if (parcel.attempts() >= MOST_ATTEMPTS) {
          uncertain(parcel);
        } else {
          var isEdit = parcel.call().kind() == Call.Kind.EDIT;
          (isEdit ? tally.retried : tally.uncertainResent).increment();
          var seconds = Math.min(60, 1 << Math.max(0, parcel.attempts() - 1));
          lanes.again(parcel, now + Duration.ofSeconds(seconds).toNanos());
        }
      }
    }
  }

  private void uncertain(Parcel parcel) {
    log.warn("Row {} may or may not have arrived; it is not sent again", parcel.id());
    tally.uncertain.increment();
    giveUp(parcel);
  }

  private void giveUp(Parcel parcel) {
    finish(parcel, new Outcome.Uncertain(parcel.id()));
  }

  private void refuse(Parcel parcel, int code) {
    tally.refused.increment();
    finish(parcel, new Outcome.Refused(parcel.id(), code));
  }

  private void later(Parcel parcel, long until, long now) {
    tally.retried.increment();
    outcomes.add(
        new Outcome.Later(parcel.id(), clock.instant().plusNanos(Math.max(0, until - now))));
    lanes.rest(parcel.lane(), until);
    lanes.again(parcel, until);
  }

  private void finish(Parcel parcel, Outcome outcome) {
    outcomes.add(outcome);
    lanes.done(parcel);
  }

  private void trouble(String reason, long now) {
    outage.goesOn(reason);
    troubled = true;
    if (lanes.restUntil() - now <= 0) {
      lanes.rest(now + backoff.next().toNanos());
    }
  }

  private void reached() {
    strikes = 0;
    troubled = false;
    backoff.reset();
    outage.over();
  }
}

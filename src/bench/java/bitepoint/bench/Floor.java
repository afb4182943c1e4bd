package bitepoint.bench;

import java.time.Duration;

/// What nobody can do without: a bare `sendMessage` through the same client, and a bare commit on
/// the same disk, each in a process of its own on the measured core. Taken in turns with what is
/// measured. Close it.
final class Floor implements AutoCloseable {
  private static final int CALLS = 3000;
  private static final int COMMITS = 500;
  private static final int ROUNDS_TO_WARM_UP = 6;

  private final Apart sending;
  private final Apart committing;
  private final Series calls = new Series();
  private final Series commits = new Series();

  private Floor(Apart sending, Apart committing) {
    this.sending = sending;
    this.committing = committing;
  }

  /// @param api the Bot API's address
  static Floor start(Ground ground, String api, long chat) {
    ground.databases().drop("floor");
    return new Floor(
        Apart.start(ground.pinning(), World.options(), BareSending.class, api, Long.toString(chat)),
        Apart.start(
            ground.pinning(),
            World.options(),
            BareCommits.class,
            ground.databases().measured("floor")));
  }

  /// As warm as what is measured beside it.
  void warmUp() {
    for (var round = 0; round < ROUNDS_TO_WARM_UP; round++) {
      var _ = run(sending, CALLS);
      var _ = run(committing, COMMITS);
    }
  }

  void measure() {
    calls.add(run(sending, CALLS));
    commits.add(run(committing, COMMITS));
  }

  Series calls() {
    return calls;
  }

  Series commits() {
    return commits;
  }

  @Override
  public void close() {
    sending.close();
    committing.close();
  }

  private static Measure run(Apart apart, int count) {
    var cpu = apart.cpu();
    var start = System.nanoTime();
    var _ = apart.ask(Integer.toString(count));
    var wall = Duration.ofNanos(System.nanoTime() - start);
    return new Measure(count, wall, apart.cpu().minus(cpu), count);
  }
}

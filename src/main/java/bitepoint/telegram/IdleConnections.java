package bitepoint.telegram;

import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.internal.concurrent.TaskRunner;
import okhttp3.internal.connection.RealConnectionPool;

/// When OkHttp looks through the connections that nobody uses: every few seconds, instead of on a
/// thread that is woken at the end of each call, which costs a tenth of the call. Made of OkHttp's
/// own parts, which it does not promise to keep.
final class IdleConnections implements TaskRunner.Backend {
  private static final long KEPT_SECONDS = 50;
  private static final long BETWEEN_LOOKS = TimeUnit.SECONDS.toNanos(5);

  private final TaskRunner.Backend usual = TaskRunner.INSTANCE.getBackend();

  private IdleConnections() {}

  /// @param most how many are kept
  static ConnectionPool pool(int most) {
    var cleaning = new TaskRunner(new IdleConnections());
    return new ConnectionPool(
        new RealConnectionPool(cleaning, most, KEPT_SECONDS, TimeUnit.SECONDS));
  }

  @Override
  public void beforeTask(TaskRunner runner) {
    usual.beforeTask(runner);
  }

  @Override
  public long nanoTime() {
    return usual.nanoTime();
  }

  /// There is time until the next look.
  @Override
  public void coordinatorNotify(TaskRunner runner) {}

  @Override
  public void coordinatorWait(TaskRunner runner, long nanos) {
    usual.coordinatorWait(runner, Math.min(nanos, BETWEEN_LOOKS));
  }

  @Override
  public void execute(Runnable task) {
    usual.execute(task);
  }
}

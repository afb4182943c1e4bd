package bitepoint.engine;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;

/// Something that went wrong with one event, in words that hold nothing of what people wrote.
///
/// @param id short, to find it again in the log
/// @param what the exception's class and where it left our code, never its message
record Failure(String id, String what) {
  static Failure of(Throwable thrown) {
    var id =
        Integer.toString(ThreadLocalRandom.current().nextInt(60_466_176, Integer.MAX_VALUE), 36);
    var where =
        Arrays.stream(thrown.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("bitepoint."))
            .findFirst()
            .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
            .orElse("");
    return new Failure(id, thrown.getClass().getName() + where);
  }

  /// Lets through what no event is to blame for: it is to be tried again.
  static void rethrowIfFatal(Throwable thrown) {
    if (thrown instanceof VirtualMachineError error && !(thrown instanceof StackOverflowError)) {
      throw error;
    }
  }

  void log(Logger log, Task task) {
    var subject =
        switch (task) {
          case Task.CameDue(_, var reminder) -> "A reminder " + reminder.kind();
          case Task.Happened _,
              Task.LastOfMany _,
              Task.PassedOver _,
              Task.Foreign _,
              Task.Unreadable _ ->
              task.kept().map(kept -> "Update " + kept.update().id()).orElse("An event");
        };
    log.atError()
        .addKeyValue("error", id)
        .log("{} could not be dealt with and was set aside (error {}): {}", subject, id, what);
  }
}

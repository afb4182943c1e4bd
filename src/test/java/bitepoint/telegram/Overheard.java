package bitepoint.telegram;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.Thread.UncaughtExceptionHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// Everything that anybody logs while this is open, at every level, with the traces and messages of
/// exceptions and the names of threads; and what ended a thread. The console stays silent
/// meanwhile.
final class Overheard implements AutoCloseable {
  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
  private final ch.qos.logback.classic.Logger root = context.getLogger("ROOT");
  private final Level before = root.getLevel();
  private final List<Appender<ILoggingEvent>> muted = new ArrayList<>();
  private final Handler older = new Older();
  private final @Nullable UncaughtExceptionHandler undertaker =
      Thread.getDefaultUncaughtExceptionHandler();

  Overheard() {
    root.iteratorForAppenders().forEachRemaining(muted::add);
    root.detachAndStopAllAppenders();
    var ear = new Ear();
    ear.setContext(context);
    ear.start();
    root.addAppender(ear);
    root.setLevel(Level.ALL);
    Logger.getLogger("").addHandler(older);
    Thread.setDefaultUncaughtExceptionHandler((thread, end) -> lines.add(thread + trace(end)));
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  boolean has(String words) {
    return lines.stream().anyMatch(line -> line.contains(words));
  }

  @Override
  public void close() {
    Thread.setDefaultUncaughtExceptionHandler(undertaker);
    Logger.getLogger("").removeHandler(older);
    root.setLevel(before);
    root.detachAndStopAllAppenders();
    for (var appender : muted) {
      appender.start();
      root.addAppender(appender);
    }
  }

  private static String trace(Throwable thrown) {
    var text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return "\n" + text;
  }

  private final class Ear extends AppenderBase<ILoggingEvent> {
    @Override
    protected void append(ILoggingEvent event) {
      var thrown = event.getThrowableProxy();
      lines.add(
          "%s [%s] %s: %s %s"
              .formatted(
                  event.getLevel(),
                  event.getThreadName(),
                  event.getLoggerName(),
                  event.getFormattedMessage(),
                  thrown == null ? "" : ThrowableProxyUtil.asString(thrown)));
    }
  }

  /// Libraries that log in the JDK's own way, which no setting of the coach changes.
  private final class Older extends Handler {
    @Override
    public void publish(LogRecord entry) {
      var thrown = entry.getThrown();
      lines.add(
          "%s %s: %s %s %s"
              .formatted(
                  entry.getLevel(),
                  entry.getLoggerName(),
                  entry.getMessage(),
                  List.of(entry.getParameters() == null ? new Object[0] : entry.getParameters()),
                  thrown == null ? "" : trace(thrown)));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}

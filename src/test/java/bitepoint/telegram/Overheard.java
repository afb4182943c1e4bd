package bitepoint.telegram;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// Everything that anybody logs while this is open, at every level, with the traces and messages of
/// exceptions, the context and the names of threads; what is printed; and what ended a thread. The
/// console stays silent meanwhile.
final class Overheard implements AutoCloseable {
  /// The web server of the JDK: here it is Telegram's.
  private static final List<String> NOT_OURS = List.of("com.sun.net.httpserver", "sun.net");

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
  private final ch.qos.logback.classic.Logger root = context.getLogger("ROOT");
  private final Level before = root.getLevel();
  private final List<Appender<ILoggingEvent>> muted = new ArrayList<>();
  private final Handler older = new Older();
  private final Map<Logger, java.util.logging.Level> olderLevels = new HashMap<>();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
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
    listenTo("", java.util.logging.Level.ALL);
    NOT_OURS.forEach(name -> listenTo(name, java.util.logging.Level.INFO));
    Logger.getLogger("").addHandler(older);
    var print = new PrintStream(printed, true, StandardCharsets.UTF_8);
    System.setOut(print);
    System.setErr(print);
    Thread.setDefaultUncaughtExceptionHandler((thread, end) -> lines.add(thread + trace(end)));
  }

  List<String> lines() {
    return Stream.concat(lines.stream(), printed.toString(StandardCharsets.UTF_8).lines()).toList();
  }

  /// Notes what the process shows of itself right now.
  void lookAround() {
    lines.addAll(Surroundings.now());
  }

  /// What mentions one of these, whatever its case.
  List<String> mentioning(List<String> secrets) {
    return lines().stream()
        .filter(line -> secrets.stream().anyMatch(line.toLowerCase(Locale.ROOT)::contains))
        .toList();
  }

  boolean has(String words) {
    return lines().stream().anyMatch(line -> line.contains(words));
  }

  @Override
  public void close() {
    Thread.setDefaultUncaughtExceptionHandler(undertaker);
    Logger.getLogger("").removeHandler(older);
    olderLevels.forEach(Logger::setLevel);
    System.setOut(out);
    System.setErr(err);
    root.setLevel(before);
    root.detachAndStopAllAppenders();
    for (var appender : muted) {
      appender.start();
      root.addAppender(appender);
    }
  }

  private void listenTo(String name, java.util.logging.Level level) {
    var logger = Logger.getLogger(name);
    olderLevels.put(logger, logger.getLevel());
    logger.setLevel(level);
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
          "%s [%s] %s: %s %s %s %s"
              .formatted(
                  event.getLevel(),
                  event.getThreadName(),
                  event.getLoggerName(),
                  event.getMDCPropertyMap(),
                  event.getKeyValuePairs(),
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

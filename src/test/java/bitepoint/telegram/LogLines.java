package bitepoint.telegram;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/// What reaches an operator under a name while this is open.
final class LogLines implements AutoCloseable {
  private final Logger logger;
  private final Level before;
  private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

  private LogLines(Logger logger) {
    this.logger = logger;
    before = logger.getLevel();
    logger.setLevel(Level.INFO);
    appender.start();
    logger.addAppender(appender);
  }

  static LogLines of(Class<?> owner) {
    return new LogLines((Logger) LoggerFactory.getLogger(owner));
  }

  List<String> lines() {
    synchronized (appender) {
      return List.copyOf(appender.list).stream()
          .map(event -> event.getFormattedMessage() + trace(event))
          .toList();
    }
  }

  private static String trace(ILoggingEvent event) {
    var proxy = event.getThrowableProxy();
    return proxy == null ? "" : "\n" + ThrowableProxyUtil.asString(proxy);
  }

  @Override
  public void close() {
    logger.detachAppender(appender);
    logger.setLevel(before);
  }
}

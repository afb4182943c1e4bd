package bitepoint;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/// How the log is written.
public enum LogFormat {
  /// A sentence a line, for people.
  TEXT,

  /// A JSON object a line, for what collects logs.
  JSON;

  /// @throws WrongSetting for any other
  static LogFormat read(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "text" -> TEXT;
      case "json" -> JSON;
      default -> throw new WrongSetting("LOG_FORMAT", Config.quoted(value), "text or json");
    };
  }

  /// The program's log is like that from now on.
  void apply(String level) {
    if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
      root.setLevel(Level.toLevel(level));
      apply(root);
    }
  }

  /// Text is how it begins.
  void apply(Logger root) {
    if (this == JSON && root.getAppender("console") instanceof ConsoleAppender<ILoggingEvent> to) {
      var encoder = encoder();
      encoder.setContext(root.getLoggerContext());
      encoder.start();
      to.setEncoder(encoder);
    }
  }

  /// As in the text, there are no exceptions, and nothing but the sentence: either may hold what
  /// somebody wrote.
  private static JsonEncoder encoder() {
    var encoder = new JsonEncoder();
    encoder.setWithFormattedMessage(true);
    encoder.setWithMessage(false);
    encoder.setWithArguments(false);
    encoder.setWithThrowable(false);
    encoder.setWithMDC(false);
    encoder.setWithMarkers(false);
    encoder.setWithContext(false);
    encoder.setWithSequenceNumber(false);
    encoder.setWithNanoseconds(false);
    return encoder;
  }
}

package bitepoint;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;

/// What is printed when something went wrong that nobody foresaw.
class MainTest {
  private static final Exception MISTAKE =
      new IllegalStateException("about Xanthippe", new IllegalArgumentException("my knee"));

  @Test
  void a_mistake_shows_where_it_happened_and_not_what_it_is_about() {
    assertThat(Main.trace(MISTAKE))
        .contains("java.lang.IllegalStateException", "IllegalArgumentException", "MainTest.java:")
        .doesNotContain("Xanthippe", "knee");
  }

  @Test
  void the_log_shows_sentences_and_no_exceptions() throws JoranException {
    var context = new LoggerContext();
    var configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure("src/main/resources/logback.xml");
    var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    var event = new LoggingEvent("here", root, Level.ERROR, "A sentence", MISTAKE, null);

    assertThat(root.getAppender("console")).isInstanceOf(ConsoleAppender.class);
    if (root.getAppender("console") instanceof ConsoleAppender<ILoggingEvent> console) {
      assertThat(new String(console.getEncoder().encode(event), StandardCharsets.UTF_8))
          .contains("A sentence")
          .doesNotContain("Xanthippe", "knee", "Exception");
    }
  }

  @Test
  void as_json_it_shows_no_more() throws JoranException {
    var context = new LoggerContext();
    var configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure("src/main/resources/logback.xml");
    var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    LogFormat.JSON.apply(root);
    var event =
        new LoggingEvent("here", root, Level.ERROR, "About {}", MISTAKE, new Object[] {"a thing"});
    event.setMDCPropertyMap(Map.of("person", "Xanthippe"));
    event.setKeyValuePairs(List.of(new KeyValuePair("error", "abc123")));

    assertThat(root.getAppender("console")).isInstanceOf(ConsoleAppender.class);
    if (root.getAppender("console") instanceof ConsoleAppender<ILoggingEvent> console) {
      assertThat(new String(console.getEncoder().encode(event), StandardCharsets.UTF_8))
          .contains(
              "\"timestamp\":",
              "\"level\":\"ERROR\"",
              "\"threadName\":",
              "\"loggerName\":\"ROOT\"",
              "\"formattedMessage\":\"About a thing\"",
              "{\"error\":\"abc123\"}")
          .endsWith("}\n")
          .doesNotContain("Xanthippe", "knee", "Exception", "arguments");
    }
  }
}

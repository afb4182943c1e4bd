package bitepoint.conversation;

import bitepoint.understanding.Reading;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which of the languages that there are messages for.
final class LanguageChoice {
  /// How a time looks in the writing that they chose.
  private static final LocalTime EXAMPLE = LocalTime.of(18, 30);

  private LanguageChoice() {}

  static Words now(Next next) {
    return new Words(
        "settings.speaks", Map.of("language", name(next.person().language()), "time", EXAMPLE));
  }

  static Reply question(Next next, Button back) {
    var languages = next.programme().languages();
    return languages.size() > 1
        ? new Reply.EditOf(
            Words.of("settings.ask-language"),
            Keyboard.pairs(languages.stream().map(LanguageChoice::button).toList()).and(back))
        : new Reply.EditOf(
            Words.of("settings.one-language", "language", name(next.person().language())),
            Keyboard.row(back));
  }

  /// A button, or a language's own name for itself.
  static Optional<Next> answer(Next next, Event event) {
    var said = Answers.reading(event).map(Reading::said).orElse("").strip();
    return next.programme().languages().stream()
        .filter(language ->
            Answers.argument(event, "language").map(language::equals).orElse(false)
                || name(language).equalsIgnoreCase(said))
        .findFirst()
        .map(language -> next.prefers(how -> how.language(Optional.of(language))))
        .map(is -> is.asks(new Settings.Opened(Settings.Group.PLACE)));
  }

  private static Button button(String language) {
    return Button.of(
        Words.of("settings.language-name", "language", name(language)), "language", language);
  }

  /// As those call it who speak it, with a capital to begin with.
  private static String name(String language) {
    var locale = Locale.forLanguageTag(language);
    var name = locale.getDisplayName(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}

package bitepoint.local;

import bitepoint.local.markup.AutomaticEntities;
import bitepoint.local.markup.FormattedText;
import bitepoint.local.markup.HtmlParser;
import bitepoint.local.markup.MarkupException;
import java.util.Locale;

/// Reads the text of a message or its caption out of a call, and holds it to Telegram's limits.
final class Wording {
  private static final int LONGEST_TEXT = 4096;
  private static final int LONGEST_CAPTION = 1024;

  private Wording() {}

  /// @param tooLong what Telegram says when it is
  static FormattedText text(Parameters parameters, String tooLong) throws Refusal {
    var raw = parameters.text("text").orElse("");
    if (raw.isEmpty()) {
      throw Refusal.badRequest("message text is empty");
    }
    var text = formatted(parameters, raw, "entities");
    if (text.isEmpty()) {
      throw Refusal.badRequest("text must be non-empty");
    }
    return atMost(LONGEST_TEXT, text, tooLong);
  }

  /// @param tooLong what Telegram says when it is
  static FormattedText caption(Parameters parameters, String tooLong) throws Refusal {
    var caption = formatted(parameters, parameters.text("caption").orElse(""), "caption_entities");
    return atMost(LONGEST_CAPTION, caption, tooLong);
  }

  private static FormattedText atMost(int limit, FormattedText text, String refusal)
      throws Refusal {
    if (text.text().length() > limit) {
      throw Refusal.badRequest(refusal);
    }
    return text;
  }

  private static FormattedText formatted(Parameters parameters, String raw, String entities)
      throws Refusal {
    var mode = parameters.text("parse_mode").orElse("").toLowerCase(Locale.ROOT);
    var formatted =
        switch (mode) {
          case "html" -> html(raw);
          case "" -> FormattedText.of(raw, parameters.json(entities));
          default -> throw Refusal.badRequest("unsupported parse_mode");
        };
    return AutomaticEntities.in(formatted.stripped());
  }

  private static FormattedText html(String raw) throws Refusal {
    try {
      return HtmlParser.parse(raw);
    } catch (MarkupException e) {
      throw Refusal.badRequest("can't parse entities: " + e.getMessage());
    }
  }
}

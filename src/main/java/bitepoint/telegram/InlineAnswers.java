package bitepoint.telegram;

import bitepoint.conversation.StretchLookup.Found;
import bitepoint.conversation.StretchLookup.Offered;
import bitepoint.conversation.Words;
import bitepoint.phrasing.Phrasebook;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.function.BiFunction;

/// What is answered to an inline query: the JSON of `answerInlineQuery`. Who asks need not be
/// known.
public final class InlineAnswers {
  /// Telegram's own limit on what is typed.
  private static final int MOST_TYPED = 256;

  private static final int CACHED_SECONDS = 300;

  private final BiFunction<String, String, Offered> lookup;
  private final Phrasebook phrasebook;

  /// @param lookup of what is being typed, in a language that there are messages for
  public InlineAnswers(BiFunction<String, String, Offered> lookup, Phrasebook phrasebook) {
    this.lookup = lookup;
    this.phrasebook = phrasebook;
  }

  /// @param query the Bot API's `InlineQuery`
  /// @throws IllegalArgumentException for one without an id
  String to(JsonNode query) {
    var id = query.path("id").asText("");
    if (id.isEmpty()) {
      throw new IllegalArgumentException("an inline query without an id");
    }
    var language = phrasebook.closest(query.at("/from/language_code").asText(""));
    var typed = query.path("query").asText("");
    var answer = lookup.apply(typed.substring(0, Math.min(MOST_TYPED, typed.length())), language);
    return Json.object(json -> {
      json.writeStringField("inline_query_id", id);
      json.writeArrayFieldStart("results");
      for (var found : answer.found()) {
        write(json, found, language);
      }
      json.writeEndArray();
      json.writeNumberField("cache_time", answer.urgent() ? 0 : CACHED_SECONDS);
      json.writeBooleanField("is_personal", true);
    });
  }

  private void write(JsonGenerator json, Found found, String language) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "article");
    json.writeStringField("id", found.id());
    json.writeStringField("title", plain(language, found.name()));
    json.writeStringField("description", plain(language, found.verdict()));
    json.writeObjectFieldStart("input_message_content");
    json.writeStringField("message_text", phrasebook.say(language, found.message()));
    json.writeStringField("parse_mode", "HTML");
    json.writeFieldName("link_preview_options");
    json.writeRawValue("{\"is_disabled\":true}");
    json.writeEndObject();
    json.writeEndObject();
  }

  private String plain(String language, Words words) {
    return Plain.text(phrasebook.say(language, words));
  }
}

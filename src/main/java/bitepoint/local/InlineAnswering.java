package bitepoint.local;

import bitepoint.local.markup.FormattedText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// The Bot API method that answers inline queries. Results are articles with a text; other kinds
/// are refused.
final class InlineAnswering {
  private static final int MOST_RESULTS = 50;
  private static final int LONGEST_ID = 64;
  private static final int CACHED_SECONDS = 300;
  private static final String UNREADABLE = "can't parse inline query result: ";

  private final InlineQueries queries;

  InlineAnswering(InlineQueries queries) {
    this.queries = queries;
  }

  Map<String, Method> methods() {
    return Map.of("answerInlineQuery", this::answer);
  }

  private byte[] answer(Parameters parameters) throws Refusal {
    var results = results(parameters.json("results"));
    if (bytes(parameters.text("next_offset").orElse("")) > LONGEST_ID) {
      throw Refusal.badRequest("NEXT_OFFSET_INVALID");
    }
    var id = parameters.text("inline_query_id").orElse("");
    if (!queries.isOpen(id)) {
      throw Refusal.badRequest(
          "query is too old and response timeout expired or query ID is invalid");
    }
    var cached = Math.max(0, parameters.integer("cache_time", CACHED_SECONDS));
    queries.answered(new InlineAnswer(id, results, cached, parameters.flag("is_personal")));
    return Json.TRUE;
  }

  private static List<InlineResult> results(JsonNode array) throws Refusal {
    if (!array.isArray()) {
      throw Refusal.badRequest("can't parse inline query results JSON array");
    }
    if (array.size() > MOST_RESULTS) {
      throw Refusal.badRequest("RESULTS_TOO_MUCH");
    }
    var ids = new HashSet<String>();
    var results = new ArrayList<InlineResult>();
    for (var json : array) {
      var result = result(json);
      if (!ids.add(result.id())) {
        throw Refusal.badRequest("RESULT_ID_DUPLICATE");
      }
      results.add(result);
    }
    return results;
  }

  private static InlineResult result(JsonNode json) throws Refusal {
    var type = json.path("type").asText();
    if (!type.equals("article")) {
      throw Refusal.badRequest(
          UNREADABLE + "type \"" + type + "\" is unsupported for the inline query result");
    }
    var id = json.path("id").asText();
    if (id.isEmpty() || bytes(id) > LONGEST_ID) {
      throw Refusal.badRequest("RESULT_ID_INVALID");
    }
    var title = json.path("title").asText().strip();
    if (title.isEmpty()) {
      throw Refusal.badRequest("ARTICLE_TITLE_EMPTY");
    }
    if (!(json.path("input_message_content") instanceof ObjectNode content)) {
      throw Refusal.badRequest(UNREADABLE + "can't find field \"input_message_content\"");
    }
    return new InlineResult(id, title, json.path("description").asText(), text(content));
  }

  private static FormattedText text(ObjectNode content) throws Refusal {
    var parameters = content.deepCopy();
    parameters.set("text", content.path("message_text"));
    try {
      return Wording.text(
          new Parameters(parameters, Map.of(), ApiCall.Encoding.JSON), "message is too long");
    } catch (Refusal refusal) {
      throw Refusal.badRequest(
          UNREADABLE + refusal.description().replaceFirst("^Bad Request: ", ""));
    }
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}

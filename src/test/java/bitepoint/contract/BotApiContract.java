package bitepoint.contract;

import bitepoint.local.ApiCall;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Whether calls keep to the Bot API: the method exists, required fields are there, unknown ones
/// are not, values have the right types, lengths are within the limits, markup is what Telegram
/// reads.
public final class BotApiContract {
  private static final ApiData DATA = ApiData.load();

  /// As the description of `answerInlineQuery` has it.
  private static final int MOST_RESULTS = 50;

  private BotApiContract() {}

  /// What is wrong with the calls, a sentence each; empty when nothing is.
  public static List<String> violations(Collection<ApiCall> calls) {
    return calls.stream().flatMap(call -> violations(call).stream()).distinct().toList();
  }

  /// What is wrong with the call, a sentence each; empty when nothing is.
  public static List<String> violations(ApiCall call) {
    var method = DATA.method(call.method());
    if (method.isEmpty()) {
      return List.of(call.method() + ": there is no such method");
    }
    var found = new ArrayList<String>();
    var check = new ValueCheck(DATA, call);
    check.object("", call.parameters(), method.get()).forEach(found::add);
    if (call.method().startsWith("editMessage") && !aims(call)) {
      found.add("chat_id and message_id, or inline_message_id, are missing");
    }
    if (call.method().equals("editMessageText") && !call.parameters().has("text")) {
      found.add("text is missing");
    }
    if (call.method().equals("answerInlineQuery")
        && call.parameters().path("results").size() > MOST_RESULTS) {
      found.add("results are more than " + MOST_RESULTS);
    }
    return found.stream().map(violation -> call.method() + ": " + violation).toList();
  }

  private static boolean aims(ApiCall call) {
    var parameters = call.parameters();
    return parameters.has("inline_message_id")
        || parameters.has("chat_id") && parameters.has("message_id");
  }
}

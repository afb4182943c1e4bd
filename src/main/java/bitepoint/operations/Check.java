package bitepoint.operations;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// One thing that was looked at.
///
/// @param figures what was seen
record Check(String name, boolean passes, ObjectNode figures) {
  static Check of(String name, boolean passes) {
    return new Check(name, passes, JsonNodeFactory.instance.objectNode());
  }

  static boolean allPass(List<Check> checks) {
    return checks.stream().allMatch(Check::passes);
  }

  /// One line: whether all pass, and each with its figures.
  static String line(List<Check> checks) {
    var line = JsonNodeFactory.instance.objectNode();
    line.put("ok", allPass(checks));
    for (var check : checks) {
      line.putObject(check.name).put("ok", check.passes).setAll(check.figures);
    }
    return line + "\n";
  }
}

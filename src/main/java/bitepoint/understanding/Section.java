package bitepoint.understanding;

import java.util.ArrayList;
import java.util.List;

/// A section of a language's file: a heading in square brackets and the lines under it. A line with
/// a hash before them names the part of the file they belong to.
///
/// @param part such as `red-flag`, or empty
/// @param heading such as `bladder`
record Section(String part, String heading, List<String> lines) {
  /// @throws IllegalArgumentException for a line that stands before any heading
  static List<Section> of(List<String> lines) {
    var sections = new ArrayList<Section>();
    var part = "";
    for (var line : lines) {
      if (line.startsWith("#")) {
        part = line.substring(1).strip();
      } else if (line.startsWith("[")) {
        var heading = line.substring(1, line.length() - 1);
        sections.add(new Section(part, heading, new ArrayList<>()));
      } else if (sections.isEmpty()) {
        throw new IllegalArgumentException("\"" + line + "\" must stand under a [heading]");
      } else {
        sections.getLast().lines.add(line);
      }
    }
    return sections;
  }
}

package bitepoint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// A part of the page.
///
/// @param rows a single cell is text, several are columns of a table
record Section(String heading, List<List<String>> rows) {
  Section {
    rows = rows.stream().map(List::copyOf).toList();
  }

  static Section of(String heading, List<String> lines) {
    return new Section(heading, lines.stream().map(List::of).toList());
  }

  /// What people told stays out of logs.
  @Override
  public String toString() {
    return "Section[…]";
  }

  /// The first lines, and how many more there are.
  ///
  /// @param more what to say of the rest
  static List<String> atMost(int most, List<String> lines, IntFunction<String> more) {
    if (lines.size() <= most) {
      return lines;
    }
    var some = new ArrayList<>(lines.subList(0, most));
    some.add(more.apply(lines.size() - most));
    return List.copyOf(some);
  }
}

package bitepoint.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Cuts a message where another thought may begin: at stops, and before the language's words for
/// "and" and "but".
final class Clauses {
  /// Who says more things at once is a storyteller: the message is taken as a whole.
  private static final int MOST = 8;

  private final Pattern between;

  /// @param joining words that a thought may begin with
  Clauses(List<String> joining) {
    var words = joining.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    var before = words.isEmpty() ? "" : "|\\s+(?=(?:" + words + ")\\s)";
    between =
        Pattern.compile(
            "(?<=[!?;\\n])\\s*|(?<=\\.)\\s+|,\\s+|\\s+[-–—]\\s+|\\.{2,}\\s*" + before,
            Pattern.CASE_INSENSITIVE);
  }

  /// In their order, none of them empty.
  List<String> of(String text) {
    var clauses =
        Arrays.stream(between.split(text.strip()))
            .map(String::strip)
            .filter(clause -> clause.codePoints().anyMatch(Character::isLetterOrDigit))
            .toList();
    return clauses.size() > MOST ? List.of(text) : clauses;
  }
}

package bitepoint.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Many lines of words to listen for, each with what it stands for. A message is read once,
/// whatever their number: only lines that begin with one of its words are looked at.
final class Wordings<T> {
  /// Where one was said.
  ///
  /// @param from the place of its first word
  /// @param to the place after its last word
  record Found<T>(T meaning, int from, int to) {
    boolean holds(Found<?> other) {
      return from <= other.from && to >= other.to;
    }

    boolean holds(int place) {
      return from <= place && place < to;
    }

    int length() {
      return to - from;
    }
  }

  private record Line<T>(Wording wording, T meaning) {}

  private final Map<String, List<Line<T>>> byFirstWord = new HashMap<>();
  private final List<Line<T>> numbers = new ArrayList<>();
  private final Set<String> words = new HashSet<>();
  private final WordClasses classes;
  private final SmallWords small;

  Wordings(WordClasses classes, SmallWords small) {
    this.classes = classes;
    this.small = small;
  }

  void add(String line, T meaning) {
    for (var wording : Wording.of(line, classes)) {
      var added = new Line<>(wording, meaning);
      words.addAll(wording.words());
      wording
          .firstWords()
          .forEach(word -> byFirstWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(added));
      if (wording.firstWords().isEmpty()) {
        numbers.add(added);
      }
    }
  }

  /// Every word of every line.
  Set<String> words() {
    return words;
  }

  List<Found<T>> in(Utterance said) {
    var found = new ArrayList<Found<T>>();
    for (var at = 0; at < said.size(); at++) {
      for (var word : said.at(at).meant()) {
        look(byFirstWord.getOrDefault(word, List.of()), said, at, found);
        if (Character.isDigit(word.charAt(0))) {
          look(numbers, said, at, found);
        }
      }
    }
    return found;
  }

  private void look(List<Line<T>> lines, Utterance said, int at, List<Found<T>> found) {
    for (var line : lines) {
      var end = line.wording.end(said, at, small);
      if (end > at) {
        found.add(new Found<>(line.meaning, at, end));
      }
    }
  }
}

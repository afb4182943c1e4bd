package bitepoint.asking;

import java.util.Collections;
import java.util.List;

/// What a question must not be about: words, or several in a row.
final class Topics {
  private final List<List<String>> phrases;

  Topics(List<String> lines, Terms terms) {
    phrases = lines.stream().map(terms::of).toList();
  }

  boolean areIn(List<String> question) {
    return phrases.stream().anyMatch(phrase -> Collections.indexOfSubList(question, phrase) >= 0);
  }
}

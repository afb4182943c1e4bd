package bitepoint.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A message as it was probably meant: its words, misspelled ones put right, and where a thought
/// ends.
record Utterance(List<Word> words) {
  /// What follows a word.
  enum Stop {
    NONE,
    COMMA,
    QUESTION,
    END
  }

  /// @param meant the known words that it may be; itself, where it is none of them
  record Word(Set<String> meant, Stop after) {
    boolean isOneOf(Set<String> words) {
      return meant.stream().anyMatch(words::contains);
    }

    @Override
    public String toString() {
      return "Word";
    }
  }

  private static final Pattern PIECE =
      Pattern.compile(
          "(?<word>\\d+([:./]\\d+)*|[\\p{L}\\p{N}]+|\\p{So})"
              + "|(?<question>\\?)"
              + "|(?<comma>\\.{2,}|[,;:()–—]|(?<=\\s)-(?=\\s))"
              + "|(?<end>[.!\\n])");

  static Utterance of(String text, Vocabulary vocabulary) {
    var words = new ArrayList<Word>();
    var pieces = PIECE.matcher(Tokens.plain(text));
    while (pieces.find()) {
      var word = pieces.group("word");
      if (word != null) {
        var together =
            words.isEmpty() || words.getLast().after != Stop.NONE
                ? Optional.<String>empty()
                : vocabulary.together(words.getLast().meant.iterator().next(), word);
        together.ifPresentOrElse(
            one -> words.set(words.size() - 1, new Word(Set.of(one), Stop.NONE)),
            () -> vocabulary.meant(word).forEach(one -> words.add(new Word(one, Stop.NONE))));
      } else if (!words.isEmpty() && words.getLast().after == Stop.NONE) {
        words.add(
            new Word(
                words.removeLast().meant, stop(pieces.group("question"), pieces.group("comma"))));
      }
    }
    return new Utterance(words);
  }

  private static Stop stop(String question, String comma) {
    return question != null ? Stop.QUESTION : comma != null ? Stop.COMMA : Stop.END;
  }

  int size() {
    return words.size();
  }

  Word at(int place) {
    return words.get(place);
  }

  /// Whether a thought ends before that place, or everything does.
  boolean isStopBefore(int place) {
    return place == 0 || place >= size() || at(place - 1).after != Stop.NONE;
  }

  /// Whether a sentence does.
  boolean isEndBefore(int place) {
    return isStopBefore(place)
        && (place == 0 || place >= size() || at(place - 1).after != Stop.COMMA);
  }

  /// Where the sentence with that place begins.
  int sentence(int place) {
    var from = place;
    while (!isEndBefore(from)) {
      from--;
    }
    return from;
  }

  /// Where the sentence with that place ends: the place after its last word.
  int sentenceEnd(int place) {
    var to = place + 1;
    while (!isEndBefore(to)) {
      to++;
    }
    return Math.min(to, size());
  }

  /// The words of a person stay out of logs.
  @Override
  public String toString() {
    return "Utterance[" + words.size() + "]";
  }
}

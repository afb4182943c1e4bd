package bitepoint.understanding;

import bitepoint.understanding.Wordings.Found;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/// What the words around a warning sign make of it: denied, another person's, long over, or only
/// asked about. Whatever leaves a doubt is left as a doubt.
final class Surroundings {
  /// The headings of the language's file `around-warning-signs`, with spaces for underscores.
  private enum Kind {
    DENIES,
    DENIES_NOTHING,
    DENIES_FROM_BEHIND,
    MAY_FOLLOW_A_DENIAL,
    LISTS,
    BEGINS_A_NEW_THOUGHT,
    SOMEBODY_ELSE,
    BEFORE_SOMEBODY,
    ONESELF,
    LONG_AGO,
    ASKS,
    BEGINS_A_QUESTION,
    IS_OVER,
    PASSED_OVER,
    NOBODY_ELSE
  }

  /// How a sign is taken.
  enum Taken {
    CERTAIN,
    IN_DOUBT,
    NOT_AT_ALL
  }

  /// Words at the beginning of a sentence within which it says whom it is about.
  private static final int SUBJECT = 4;

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final Wordings<Kind> wordings;
  private final SmallWords small;

  Surroundings(List<Section> sections, WordClasses classes) {
    for (var section : sections) {
      var listed = words.computeIfAbsent(kind(section), _ -> new HashSet<>());
      section.lines().forEach(line -> listed.addAll(Tokens.of(line).words()));
    }
    small = new SmallWords(words(Kind.PASSED_OVER), words(Kind.DENIES));
    wordings = new Wordings<>(classes, small);
    for (var section : sections) {
      section.lines().forEach(line -> wordings.add(line, kind(section)));
    }
  }

  private static Kind kind(Section section) {
    return Kind.valueOf(section.heading().toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  private Set<String> words(Kind kind) {
    return words.getOrDefault(kind, Set.of());
  }

  SmallWords small() {
    return small;
  }

  /// Every word that it listens for.
  Set<String> words() {
    return wordings.words();
  }

  Of of(Utterance said) {
    return new Of(said, wordings.in(said));
  }

  /// The surroundings in one message.
  static final class Of {
    private final Utterance said;
    private final Map<Kind, BitSet> places = new EnumMap<>(Kind.class);
    private final Map<Kind, BitSet> beginnings = new EnumMap<>(Kind.class);

    private Of(Utterance said, List<Found<Kind>> found) {
      this.said = said;
      for (var kind : Kind.values()) {
        places.put(kind, new BitSet());
        beginnings.put(kind, new BitSet());
      }
      for (var one : found) {
        Objects.requireNonNull(places.get(one.meaning())).set(one.from(), one.to());
        Objects.requireNonNull(beginnings.get(one.meaning())).set(one.from());
      }
    }

    /// @param sign where it is told of
    /// @param ever whether it counts however long ago it was
    Taken take(Found<?> sign, boolean ever) {
      var denial = denial(sign);
      var others = others(sign);
      if (denial == Taken.NOT_AT_ALL || others == Taken.NOT_AT_ALL) {
        return Taken.NOT_AT_ALL;
      }
      var doubt =
          denial == Taken.IN_DOUBT
              || others == Taken.IN_DOUBT
              || isAsked(sign)
              || (!ever && isLongAgo(sign))
              || isOver(sign);
      return doubt ? Taken.IN_DOUBT : Taken.CERTAIN;
    }

    /// A "no" with nothing but small words between denies; one further off leaves a doubt.
    private Taken denial(Found<?> sign) {
      if (isDeniedFromBehind(sign)) {
        return Taken.NOT_AT_ALL;
      }
      var near = true;
      var list = goesOnAList(sign);
      for (var at = sign.from() - 1; at >= 0; at--) {
        var place = at;
        if (isStop(place, list)) {
          return Taken.CERTAIN;
        }
        if (denies(place)) {
          return near || list ? Taken.NOT_AT_ALL : Taken.IN_DOUBT;
        }
        list |= near && is(Kind.LISTS, place);
        near &= is(Kind.MAY_FOLLOW_A_DENIAL, place) || is(Kind.LISTS, place);
        if (startsThought(place)) {
          return Taken.CERTAIN;
        }
      }
      return Taken.CERTAIN;
    }

    /// Whether the thought ends after that place. A comma does not end a list: "no numbness,
    /// tingling or weakness".
    private boolean isStop(int place, boolean list) {
      var stop = said.at(place).after();
      return stop != Utterance.Stop.NONE && !(list && stop == Utterance.Stop.COMMA);
    }

    /// "no numbness, {tingling} or weakness"
    private boolean goesOnAList(Found<?> sign) {
      var at = sign.from();
      return at > 0
          && said.at(at - 1).after() == Utterance.Stop.COMMA
          && IntStream.range(at, said.sentenceEnd(at))
              .takeWhile(place -> !startsThought(place))
              .anyMatch(place -> is(Kind.LISTS, place));
    }

    private boolean denies(int place) {
      return is(Kind.DENIES, place) && !is(Kind.DENIES_NOTHING, place);
    }

    /// "fever? no"
    private boolean isDeniedFromBehind(Found<?> sign) {
      var next = sign.to();
      return next < said.size()
          && is(Kind.DENIES_FROM_BEHIND, next)
          && !is(Kind.DENIES_NOTHING, next)
          && (said.isStopBefore(next + 1) || startsThought(next + 1))
          && said.at(next - 1).after() != Utterance.Stop.END;
    }

    private boolean startsThought(int place) {
      return begins(Kind.BEGINS_A_NEW_THOUGHT, place);
    }

    /// The place at which the thought with that place begins.
    private int thought(int place) {
      var from = place;
      while (!said.isStopBefore(from) && !startsThought(from)) {
        from--;
      }
      return from;
    }

    /// Whoever stands where a thought says whom it is about, and not the person after them: "my mum
    /// had cancer", and not "my mum says I have".
    private Taken others(Found<?> sign) {
      var thought = thought(sign.from());
      var sentence = said.sentence(sign.from());
      var place =
          IntStream.range(sentence, sign.from())
              .filter(at -> isSomebodyElse(at))
              .reduce(-1, (_, last) -> last);
      if (place < 0 || isOneselfBetween(place, sign.to())) {
        return Taken.CERTAIN;
      }
      var subject =
          place >= thought
              && place - thought < SUBJECT
              && IntStream.range(thought, place)
                  .allMatch(at -> is(Kind.BEFORE_SOMEBODY, at) || isSomebodyElse(at));
      return subject ? Taken.NOT_AT_ALL : Taken.IN_DOUBT;
    }

    private boolean isOneselfBetween(int from, int to) {
      return IntStream.range(from, to)
          .anyMatch(at -> is(Kind.ONESELF, at) && !(at + 1 < to && isSomebodyElse(at + 1)));
    }

    private boolean isSomebodyElse(int place) {
      return is(Kind.SOMEBODY_ELSE, place) && !is(Kind.NOBODY_ELSE, place);
    }

    private boolean isAsked(Found<?> sign) {
      var from = said.sentence(sign.from());
      var to = said.sentenceEnd(sign.to() - 1);
      var question = said.at(to - 1).after() == Utterance.Stop.QUESTION;
      return isIn(Kind.ASKS, from, thoughtEnd(sign))
          || begins(Kind.BEGINS_A_QUESTION, thought(sign.from()))
          || (question && !isIn(Kind.ONESELF, from, to));
    }

    private boolean isLongAgo(Found<?> sign) {
      return isIn(Kind.LONG_AGO, thought(sign.from()), thoughtEnd(sign));
    }

    private int thoughtEnd(Found<?> sign) {
      var to = sign.to();
      while (!said.isStopBefore(to) && !startsThought(to)) {
        to++;
      }
      return to;
    }

    /// "the numbness has gone"
    private boolean isOver(Found<?> sign) {
      return isIn(Kind.IS_OVER, sign.to(), sign.to() + 2);
    }

    private boolean is(Kind kind, int place) {
      return Objects.requireNonNull(places.get(kind)).get(place);
    }

    private boolean begins(Kind kind, int place) {
      return Objects.requireNonNull(beginnings.get(kind)).get(place);
    }

    /// Whether one begins between two places.
    private boolean isIn(Kind kind, int from, int to) {
      var next = Objects.requireNonNull(beginnings.get(kind)).nextSetBit(from);
      return next >= 0 && next < to;
    }
  }
}

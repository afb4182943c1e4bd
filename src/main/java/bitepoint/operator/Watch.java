package bitepoint.operator;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Tells trouble that begins from trouble that goes on and from trouble that is over. Of several at
/// once the one that explains the others counts. Immutable.
///
/// @param looked when it last looked, and `seen` what it saw then
/// @param silent for how long no poll was answered, as far as nothing else explains it
/// @param standing the trouble there is
public record Watch(Instant looked, Signs seen, Duration silent, Optional<Standing> standing) {
  private static final Duration LONG_SILENCE = Duration.ofMinutes(3);
  private static final Duration CALM = Duration.ofMinutes(1);
  private static final Duration REPEATED_AFTER = Duration.ofHours(1);

  /// More than this between two looks is a computer that slept or a clock that was turned.
  private static final Duration MOST_BETWEEN = Duration.ofMinutes(1);

  /// Those that explain the others first.
  enum Trouble {
    UNWRITABLE,
    SECOND_COPY,
    SILENCE
  }

  /// @param last when it was last seen
  /// @param told when it was last worth news
  public record Standing(Trouble what, Instant since, Instant last, Instant told) {}

  /// @param news if this look brought any
  public record Look(Watch then, Optional<News> news) {}

  public static Watch from(Instant now, Signs signs) {
    return new Watch(now, signs, Duration.ZERO, Optional.empty());
  }

  /// Looks again.
  public Look look(Signs signs, Instant now) {
    var silence = silence(signs, now);
    var trouble = trouble(signs, silence);
    if (trouble.isEmpty()) {
      return standing
          .filter(old -> !old.last().plus(CALM).isAfter(now))
          .map(old -> look(signs, now, silence, Optional.empty(), Optional.of(over(old, now))))
          .orElseGet(() -> look(signs, now, silence, standing, Optional.empty()));
    }
    var what = trouble.get();
    var same = standing.filter(old -> old.what() == what);
    var since = same.map(Standing::since).orElse(now.minus(silence));
    if (same.filter(old -> old.told().plus(REPEATED_AFTER).isAfter(now)).isPresent()) {
      var goesOn = new Standing(what, since, now, same.get().told());
      return look(signs, now, silence, Optional.of(goesOn), Optional.empty());
    }
    var begun = new Standing(what, since, now, now);
    return look(signs, now, silence, Optional.of(begun), Optional.of(news(begun, now)));
  }

  private static Look look(
      Signs signs,
      Instant now,
      Duration silence,
      Optional<Standing> standing,
      Optional<News> news) {
    return new Look(new Watch(now, signs, silence, standing), news);
  }

  private Duration silence(Signs signs, Instant now) {
    var explained =
        isUnwritable(signs)
            || signs.contested()
            || standing.filter(trouble -> trouble.what() != Trouble.SILENCE).isPresent();
    if (explained || !signs.lastPoll().equals(seen.lastPoll())) {
      return Duration.ZERO;
    }
    var since = Duration.between(looked, now);
    return silent.plus(since.compareTo(MOST_BETWEEN) > 0 ? MOST_BETWEEN : since);
  }

  private Optional<Trouble> trouble(Signs signs, Duration silence) {
    if (isUnwritable(signs)) {
      return Optional.of(Trouble.UNWRITABLE);
    }
    if (signs.contested()) {
      return Optional.of(Trouble.SECOND_COPY);
    }
    return silence.compareTo(LONG_SILENCE) >= 0 ? Optional.of(Trouble.SILENCE) : Optional.empty();
  }

  private boolean isUnwritable(Signs signs) {
    return signs.unwritten() > seen.unwritten();
  }

  private static News news(Standing trouble, Instant now) {
    return switch (trouble.what()) {
      case UNWRITABLE -> new News.Unwritable();
      case SECOND_COPY -> new News.SecondCopy();
      case SILENCE -> new News.Unheard(Duration.between(trouble.since(), now));
    };
  }

  private static News over(Standing trouble, Instant now) {
    var lasted = Duration.between(trouble.since(), now);
    return switch (trouble.what()) {
      case UNWRITABLE -> new News.WrittenAgain(lasted);
      case SECOND_COPY -> new News.AloneAgain(lasted);
      case SILENCE -> new News.HeardAgain(lasted);
    };
  }
}

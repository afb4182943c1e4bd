package bitepoint.operator;

import bitepoint.conversation.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// News that waits to be told, a kind at most once an hour and ten messages an hour in all. What is
/// held back is counted. Immutable.
///
/// @param waiting what is still to be told, the longest waiting first, one of a kind
/// @param told what was told within the hour
public record Desk(List<Waiting> waiting, List<Told> told) {
  public static final Desk EMPTY = new Desk(List.of(), List.of());

  private static final Duration HOUR = Duration.ofHours(1);
  private static final int MOST_AN_HOUR = 10;

  /// @param count how often it happened since it was told
  public record Waiting(News news, int count) {
    private boolean isA(Class<?> kind) {
      return kind.isInstance(news);
    }

    private Waiting and(News later) {
      return new Waiting(news.and(later), count + 1);
    }

    private Words words() {
      return count == 1 || news instanceof News.SetAside
          ? news.words()
          : new Words("operator.and-more", Map.of("news", news.words(), "count", count - 1));
    }
  }

  public record Told(Class<? extends News> kind, Instant at) {}

  /// @param then the desk once these words are on their way
  public record Telling(Words words, Desk then) {}

  public Desk {
    waiting = List.copyOf(waiting);
    told = List.copyOf(told);
  }

  /// The same with something that happened.
  public Desk with(News news) {
    var outdated = news.outdates();
    var others = new ArrayList<Waiting>();
    var same = Optional.<Waiting>empty();
    for (var one : waiting) {
      if (one.isA(news.getClass())) {
        same = Optional.of(one);
      } else if (outdated.filter(one::isA).isEmpty()) {
        others.add(one);
      }
    }
    others.add(same.map(one -> one.and(news)).orElseGet(() -> new Waiting(news, 1)));
    return new Desk(others, told);
  }

  /// What may be told now, if anything.
  public Optional<Telling> next(Instant now) {
    var recent = told.stream().filter(one -> one.at().plus(HOUR).isAfter(now)).toList();
    if (recent.size() >= MOST_AN_HOUR) {
      return Optional.empty();
    }
    return waiting.stream()
        .filter(one -> recent.stream().noneMatch(earlier -> one.isA(earlier.kind())))
        .findFirst()
        .map(one -> {
          var rest = waiting.stream().filter(other -> other != one).toList();
          var telling = new Told(one.news().getClass(), now);
          var after = Stream.concat(recent.stream(), Stream.of(telling)).toList();
          return new Telling(one.words(), new Desk(rest, after));
        });
  }
}

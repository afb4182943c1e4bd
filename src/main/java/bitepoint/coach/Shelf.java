package bitepoint.coach;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What somebody has read.
///
/// @param lessons their numbers, from 1
/// @param stories how many were told, in order
/// @param readOn their own date of the last lesson or story
public record Shelf(Set<Integer> lessons, int stories, Optional<LocalDate> readOn) {
  /// How many lessons there are.
  public static final int LESSONS = 12;

  /// How many stories there are.
  public static final int STORIES = 5;

  public static final Shelf UNREAD = new Shelf(Set.of(), 0, Optional.empty());

  public Shelf {
    lessons = Set.copyOf(lessons);
  }

  /// The lowest number that is unread, or 0 where all are read.
  public int nextLesson() {
    return IntStream.rangeClosed(1, LESSONS)
        .filter(one -> !lessons.contains(one))
        .findFirst()
        .orElse(0);
  }

  public Shelf read(int lesson, LocalDate day) {
    var more = new HashSet<>(lessons);
    more.add(lesson);
    return new Shelf(more, stories, Optional.of(day));
  }

  public Shelf told(LocalDate day) {
    return new Shelf(lessons, stories + 1, Optional.of(day));
  }
}

package bitepoint.engine;

import bitepoint.conversation.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Times a batch for an observer, from its making.
final class Watch {
  private final Observer observer;
  private final Instant now;
  private final long began = System.nanoTime();

  /// @param now when the batch's turns are taken
  Watch(Observer observer, Instant now) {
    this.observer = observer;
    this.now = now;
  }

  /// The batch is committed.
  ///
  /// @param setAside how many of its tasks were set aside
  void took(List<Task> tasks, int setAside) {
    var time = Duration.ofNanos(System.nanoTime() - began);
    observer.took(tasks.stream().flatMap(task -> event(task).stream()).toList(), time);
    for (var task : tasks) {
      if (task instanceof Task.CameDue(_, var reminder)) {
        observer.cameDue(Duration.between(reminder.due(), now));
      }
    }
    for (var failure = 0; failure < setAside; failure++) {
      observer.setAside();
    }
  }

  private static Optional<Event> event(Task task) {
    return switch (task) {
      case Task.Happened(var incoming, _) -> Optional.of(incoming.event());
      case Task.LastOfMany(var incoming, _) -> Optional.of(incoming.event());
      case Task.PassedOver(var incoming, _) -> Optional.of(incoming.event());
      case Task.CameDue(_, var reminder) -> Optional.of(new Event.CameDue(reminder));
      case Task.Foreign _, Task.Unreadable _ -> Optional.empty();
    };
  }
}

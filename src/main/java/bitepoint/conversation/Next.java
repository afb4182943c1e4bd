package bitepoint.conversation;

import bitepoint.coach.Catalogue;
import bitepoint.coach.Routine;
import bitepoint.coach.Routine.Length;
import bitepoint.coach.Routines;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A step in the making: the person as changed so far, where the conversation goes, what they see.
/// Immutable.
///
/// @param person already changed by `changes`
/// @param now when it happens
/// @param catalogue what there is to coach
record Next(
    Person person,
    Instant now,
    Catalogue catalogue,
    State state,
    List<Reply> replies,
    List<Change> changes) {

  /// Nothing said, nothing changed, the state as it was.
  static Next of(Person person, Instant now, Catalogue catalogue) {
    return new Next(person, now, catalogue, person.state(), List.of(), List.of());
  }

  /// Today on the person's own calendar.
  LocalDate today() {
    return person.today(now);
  }

  /// The routine of a day, in the phase that the person is in.
  Routine routine(Length length, LocalDate day) {
    return Routines.of(catalogue, person.phase(), length, day);
  }

  Next noting(Change change) {
    return new Next(person.after(change), now, catalogue, state, replies, plus(changes, change));
  }

  Next says(Reply reply) {
    return new Next(person, now, catalogue, state, plus(replies, reply), changes);
  }

  Next says(Words words) {
    return says(new Reply.Text(words, Keyboard.NONE));
  }

  Next says(Words words, Keyboard keyboard) {
    return says(new Reply.Text(words, keyboard));
  }

  Next goes(State to) {
    return new Next(person, now, catalogue, to, replies, changes);
  }

  /// Goes to a state and asks its question.
  Next asks(State to) {
    var there = goes(to);
    return there.says(Questions.of(there));
  }

  /// Asks again what is being asked.
  Next asksAgain() {
    return says(Questions.again(this));
  }

  private static <T> List<T> plus(List<T> list, T one) {
    var more = new ArrayList<>(list);
    more.add(one);
    return List.copyOf(more);
  }
}

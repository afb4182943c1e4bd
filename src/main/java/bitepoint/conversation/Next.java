package bitepoint.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A step in the making: the person as changed so far, where the conversation goes, what they see.
/// Immutable.
///
/// @param person already changed by `changes`
record Next(Person person, State state, List<Reply> replies, List<Change> changes) {

  /// Nothing said, nothing changed, the state as it was.
  static Next of(Person person) {
    return new Next(person, person.state(), List.of(), List.of());
  }

  Next noting(Change change) {
    return new Next(person.after(change), state, replies, plus(changes, change));
  }

  Next says(Reply reply) {
    return new Next(person, state, plus(replies, reply), changes);
  }

  Next says(Words words) {
    return says(new Reply.Text(words, Keyboard.NONE));
  }

  Next says(Words words, Keyboard keyboard) {
    return says(new Reply.Text(words, keyboard));
  }

  Next goes(State to) {
    return new Next(person, to, replies, changes);
  }

  /// Goes to a state and asks its question.
  Next asks(State to, Instant now) {
    return goes(to).says(Questions.of(person, to, now));
  }

  private static <T> List<T> plus(List<T> list, T one) {
    var more = new ArrayList<>(list);
    more.add(one);
    return List.copyOf(more);
  }
}

package bitepoint.engine;

import bitepoint.conversation.Person;
import bitepoint.conversation.Step;
import java.util.List;

/// Turns a step into Bot API calls, in the person's language.
public interface Renderer {
  /// @param before the person as they were when the event came
  List<Call> render(Person before, Incoming incoming, Step step);

  /// What must be answered to something that is passed over: a tap waits for an answer.
  default List<Call> passOver(Incoming incoming) {
    return List.of();
  }

  /// What to say when a turn failed: kindly, and how to go on.
  List<Call> apologise(Person person);
}

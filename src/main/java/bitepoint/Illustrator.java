package bitepoint;

import bitepoint.conversation.History;
import bitepoint.telegram.Pictures;
import java.util.Optional;
import java.util.function.LongFunction;

/// Makes the pictures of a bot, some of which show what its people noted.
@FunctionalInterface
public interface Illustrator {
  /// Words alone.
  Illustrator NONE = _ -> Pictures.NONE;

  /// @param histories by person; empty for somebody who is not known
  Pictures of(LongFunction<Optional<History>> histories);
}

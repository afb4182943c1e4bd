package bitepoint.operator;

import bitepoint.conversation.Words;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Something that whoever runs the bot wants to know. It holds nothing that a person wrote and
/// nobody's name.
public sealed interface News {
  /// @param people how many the bot knows
  record Started(String version, long people) implements News {}

  /// No poll has been answered for that long.
  record Unheard(Duration since) implements News {}

  record HeardAgain(Duration after) implements News {}

  /// The database refuses to be written: its disk is full, or its file cannot be used.
  record Unwritable() implements News {}

  record WrittenAgain(Duration after) implements News {}

  /// Another process polls with the same token.
  record SecondCopy() implements News {}

  record AloneAgain(Duration after) implements News {}

  /// Messages that could not be dealt with.
  ///
  /// @param errors the ids of the first few, as the log has them
  record SetAside(int count, List<String> errors) implements News {
    private static final int NAMED = 5;

    public SetAside {
      errors = errors.stream().limit(NAMED).toList();
    }

    public static SetAside one(String error) {
      return new SetAside(1, List.of(error));
    }
  }

  /// The nightly copy of the database could not be made.
  record NoBackup() implements News {}

  /// This and a later one of the same kind, in one.
  default News and(News later) {
    return this instanceof SetAside(var count, var errors)
            && later instanceof SetAside(var more, var others)
        ? new SetAside(count + more, Stream.concat(errors.stream(), others.stream()).toList())
        : later;
  }

  /// What need not be told any more once this happened.
  default Optional<Class<? extends News>> outdates() {
    return switch (this) {
      case Unheard _ -> Optional.of(HeardAgain.class);
      case HeardAgain _ -> Optional.of(Unheard.class);
      case Unwritable _ -> Optional.of(WrittenAgain.class);
      case WrittenAgain _ -> Optional.of(Unwritable.class);
      case SecondCopy _ -> Optional.of(AloneAgain.class);
      case AloneAgain _ -> Optional.of(SecondCopy.class);
      case Started _, SetAside _, NoBackup _ -> Optional.empty();
    };
  }

  default Words words() {
    return switch (this) {
      case Started(var version, var people) ->
          new Words("operator.started", Map.of("version", version, "people", people));
      case Unheard(var since) -> lasting("operator.unheard", since);
      case HeardAgain(var after) -> lasting("operator.heard-again", after);
      case Unwritable _ -> Words.of("operator.unwritable");
      case WrittenAgain(var after) -> lasting("operator.written-again", after);
      case SecondCopy _ -> Words.of("operator.second-copy");
      case AloneAgain(var after) -> lasting("operator.alone-again", after);
      case SetAside(var count, var errors) ->
          new Words(
              "operator.set-aside",
              Map.of("count", count, "errors", String.join(", ", errors), "named", errors.size()));
      case NoBackup _ -> Words.of("operator.no-backup");
    };
  }

  private static Words lasting(String key, Duration time) {
    return Words.of(key, "minutes", Math.max(1, time.toMinutes()));
  }
}

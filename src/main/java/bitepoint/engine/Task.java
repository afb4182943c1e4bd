package bitepoint.engine;

import bitepoint.conversation.Reminder;
import java.util.Optional;

/// Something for a transaction to deal with, in order.
sealed interface Task {
  /// The inbox row that is done with it, if it came from there.
  Optional<Kept> kept();

  /// An update that is durable.
  ///
  /// @param arrival the inbox's own number: the order in which updates are taken
  record Kept(long arrival, Update update) {}

  /// An event to be stepped that came as an update, or directly where there is none.
  record Happened(Incoming incoming, Optional<Kept> kept) implements Task {}

  /// The last of many messages of somebody, the only one of them that is answered.
  record LastOfMany(Incoming incoming, Kept from) implements Task {
    @Override
    public Optional<Kept> kept() {
      return Optional.of(from);
    }
  }

  /// One of many messages of somebody, for which a later one is answered.
  record PassedOver(Incoming incoming, Kept from) implements Task {
    @Override
    public Optional<Kept> kept() {
      return Optional.of(from);
    }
  }

  /// An agreed time that came.
  record CameDue(long personId, Reminder reminder) implements Task {
    @Override
    public Optional<Kept> kept() {
      return Optional.empty();
    }
  }

  /// An update that is none of the coach's business.
  ///
  /// @param aside what is answered to it all the same
  record Foreign(Kept from, Optional<Aside> aside) implements Task {
    @Override
    public Optional<Kept> kept() {
      return Optional.of(from);
    }
  }

  /// An update that could not be read.
  record Unreadable(Kept from, Failure failure, Optional<Author> author) implements Task {
    @Override
    public Optional<Kept> kept() {
      return Optional.of(from);
    }
  }
}

package bitepoint.telegram;

import bitepoint.engine.Call;
import bitepoint.engine.Outbox;
import java.util.Optional;

/// Finds the message that a call is about, shortly before it goes. For the sender's thread.
final class Aim {
  private final Outbox outbox;
  private final Aftermath aftermath;

  Aim(Outbox outbox, Aftermath aftermath) {
    this.outbox = outbox;
    this.aftermath = aftermath;
  }

  /// The parcel, about the message that it aims at; empty where there is nothing left to send.
  ///
  /// @throws RuntimeException where the store cannot be asked
  Optional<Parcel> taken(Parcel parcel) {
    var turn = parcel.call().aimsAt();
    if (turn.isEmpty()) {
      return Optional.of(parcel);
    }
    var lane = parcel.lane();
    if (parcel.call().kind() == Call.Kind.TICK && lane.isWaiting()) {
      return dropped(parcel);
    }
    var message = lane.showing(turn.get()).or(() -> outbox.messageWith(lane.chatId, turn.get()));
    var anew = message.isEmpty() ? Mending.aimedAnew(parcel.call()) : Optional.<Call>empty();
    if (anew.isPresent()) {
      return anew.map(parcel::with);
    }
    if (message.isEmpty() || lane.showsAnother(turn.get(), message.get())) {
      return dropped(parcel);
    }
    return Optional.of(parcel.with(Mending.about(message.get(), parcel.call())));
  }

  private Optional<Parcel> dropped(Parcel parcel) {
    aftermath.dropped(parcel);
    return Optional.empty();
  }
}

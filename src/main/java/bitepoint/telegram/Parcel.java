package bitepoint.telegram;

import bitepoint.engine.Call;

/// A row of the outbox on its way.
///
/// @param id the row's
/// @param attempts how often it was sent already
record Parcel(long id, Lane lane, Call call, int attempts) {

  /// Whether it overtakes: a tap's answer is worth nothing later.
  boolean express() {
    return call.kind() == Call.Kind.FLEETING;
  }

  /// Whether it is worth nothing later.
  boolean passes() {
    return express() || call.kind() == Call.Kind.TICK;
  }

  /// Whether it goes before the others of its chat.
  boolean urgent() {
    return call.kind() == Call.Kind.URGENT;
  }

  Parcel with(Call other) {
    return new Parcel(id, lane, other, attempts);
  }

  Parcel sentOnceMore() {
    return new Parcel(id, lane, call, attempts + 1);
  }

  @Override
  public String toString() {
    return "Parcel[" + id + "]";
  }
}

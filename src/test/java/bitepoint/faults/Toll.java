package bitepoint.faults;

/// What people did and what became of it.
///
/// @param people how many
/// @param sent what they wrote and tapped
/// @param owed messages that must come for it
/// @param arrived of these, each once
/// @param doubled how many came again
/// @param unknowable how many were sent without anybody knowing what became of it
record Toll(int people, int sent, int owed, int arrived, int doubled, int unknowable) {
  static final Toll NOTHING = new Toll(0, 0, 0, 0, 0, 0);

  Toll since(Toll earlier) {
    return new Toll(
        people,
        sent - earlier.sent,
        owed - earlier.owed,
        arrived - earlier.arrived,
        doubled - earlier.doubled,
        unknowable - earlier.unknowable);
  }

  /// Calls that were made again were known not to have arrived.
  Toll allKnown() {
    return new Toll(people, sent, owed, arrived, doubled, 0);
  }

  int lost() {
    return owed - arrived;
  }
}

package bitepoint.eval;

/// A message that was read.
record Judged(Labelled labelled, Printed read) {
  boolean isRight() {
    return labelled.meant().intent().equals(read.intent());
  }

  String meant() {
    return labelled.meant().intent();
  }
}

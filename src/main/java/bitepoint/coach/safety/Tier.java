package bitepoint.coach.safety;

/// What a warning sign asks for (`coaching.md` 2.2), the most pressing first.
public enum Tier {
  /// Stop everything; the emergency number now. Tier A.
  EMERGENCY,
  /// No exercise; an urgent appointment today. Tier B.
  URGENT,
  /// No exercise until a clinician who knows them says so. Tier X.
  CLINICIAN_FIRST,
  /// An ordinary appointment; gentle exercise goes on. Tier C.
  ROUTINE;

  /// Whether exercise waits for a clinician.
  public boolean locks() {
    return this != ROUTINE;
  }
}

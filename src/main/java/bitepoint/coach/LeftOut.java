package bitepoint.coach;

import java.util.List;

/// A move that this programme does not coach (`coaching.md` 3.20). Never called harmful: a person's
/// own clinician goes first.
///
/// @param swaps what to do instead: the first one that the person's phase coaches
public record LeftOut(String id, Reason reason, List<String> swaps) {
  public LeftOut {
    swaps = List.copyOf(swaps);
  }

  /// Why it is left out.
  public enum Reason {
    ROUNDS,
    TWISTS,
    BOTH,
    CLINICIAN
  }
}

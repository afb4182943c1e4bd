package bitepoint.coach.safety;

/// A warning sign that is asked about.
///
/// @param id as in `red-flags.yaml`: `saddle-numbness`
/// @param row its row in `coaching.md` 2.2, such as `A1`
public record RedFlag(String id, String row, Tier tier) {}

package bitepoint.coach;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Why a muscle feels tight, by where it is and what it was doing: the same feeling may come from a
/// muscle that was held long or one that was held short (`coaching.md` 0.1). Checked when made: it
/// is complete, what was held long is not stretched, and a flare-up stretches nothing.
public record Tension(Map<Place, Map<Doing, Row>> rows) {

  /// Where it feels tight.
  public enum Place {
    LOWER_BACK,
    BOTTOM,
    BACK_OF_THIGH,
    FRONT_OF_HIP;

    public String id() {
      return Id.of(this);
    }
  }

  /// What somebody did before it got tight.
  public enum Doing {
    SITTING_SLUMPED,
    SITTING_UPRIGHT,
    STANDING,
    LYING,
    AFTER_TRAINING,
    ON_WAKING;

    public String id() {
      return Id.of(this);
    }
  }

  /// How that held the muscle, as far as anybody can say from outside.
  public enum Held {
    LONG,
    SHORT,
    STILL,
    WORKED,
    UNKNOWN;

    public String id() {
      return Id.of(this);
    }
  }

  /// @param then a hip stretch to follow: what the same position held short
  /// @param asksGp whether a stiffness like it is worth a word to a GP when it goes on for months
  public record Row(
      Held held, Relief helps, Optional<Relief> then, Relief inFlareUp, boolean asksGp) {

    /// What helps somebody in that phase.
    public Relief helps(Phase phase) {
      return phase == Phase.FLARE_UP ? inFlareUp : helps;
    }

    /// The hip stretch to follow, in phases that coach any.
    public Optional<Relief> then(Phase phase) {
      return then.filter(_ -> phase != Phase.FLARE_UP);
    }

    /// Whether it is a flare-up alone that speaks against the stretch.
    public boolean waitsIn(Phase phase) {
      return helps.isHipStretch() && !helps(phase).isHipStretch();
    }
  }

  /// @throws IllegalArgumentException naming the entry that is missing or contradicts the rules
  public Tension {
    for (var place : Place.values()) {
      for (var doing : Doing.values()) {
        check(place, doing, Optional.ofNullable(rows.getOrDefault(place, Map.of()).get(doing)));
      }
    }
    var copy = new EnumMap<Place, Map<Doing, Row>>(Place.class);
    rows.forEach((place, doings) -> copy.put(place, Map.copyOf(doings)));
    rows = Collections.unmodifiableMap(copy);
  }

  public Row row(Place place, Doing doing) {
    return Optional.ofNullable(rows.get(place)).map(row -> row.get(doing)).orElseThrow();
  }

  private static void check(Place place, Doing doing, Optional<Row> entry) {
    var name = place.id() + ": " + doing.id();
    require(entry.isPresent(), name, "is missing");
    var row = entry.orElseThrow();
    require(
        !(row.helps.isHipStretch() && place == Place.LOWER_BACK),
        name,
        "stretches for a lower back; a hip stretch to follow stands under then");
    require(
        !(row.helps.isHipStretch() && row.held == Held.LONG),
        name,
        "stretches what was held long already");
    require(!row.inFlareUp.isHipStretch(), name, "stretches in a flare-up");
    require(
        row.then.map(Relief::isHipStretch).orElse(true), name, "has a then that is no hip stretch");
  }

  private static void require(boolean holds, String entry, String problem) {
    if (!holds) {
      throw new IllegalArgumentException("tension.yaml: " + entry + " " + problem);
    }
  }
}

package bitepoint.pictures.pose;

import bitepoint.pictures.body.Side;
import java.util.Locale;

/// Reads what a spot is called in a pose file: `knee` is the hand's own, `far knee` the other's.
final class SpotName {
  private SpotName() {}

  static Spot read(String name, Side own) {
    for (var side : Side.values()) {
      var prefix = side.name().toLowerCase(Locale.ROOT) + " ";
      if (name.startsWith(prefix)) {
        return new Spot(side, name.substring(prefix.length()));
      }
    }
    return new Spot(own, name);
  }
}

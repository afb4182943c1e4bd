package bitepoint.simulation;

import java.util.Random;

/// A back that goes up and down, eases over the months, and flares now and then.
final class Body {
  private final Random random;
  private final int tweaksInTenThousandDays;
  private double usual;
  private double flare;

  Body(Random random, int tweaksInTenThousandDays) {
    this.random = random;
    this.tweaksInTenThousandDays = tweaksInTenThousandDays;
    this.usual = 2 + random.nextInt(5);
  }

  /// Another day.
  ///
  /// @return whether the back went
  boolean wakes() {
    flare *= 0.7;
    usual = Math.max(0.5, usual * 0.998);
    if (random.nextInt(10_000) < tweaksInTenThousandDays) {
      flare += 3 + random.nextInt(3);
      return true;
    }
    return false;
  }

  /// 0–10.
  int pain() {
    var noise = random.nextGaussian() * 0.8;
    return (int) Math.clamp(Math.round(usual + flare + noise), 0, 10);
  }
}

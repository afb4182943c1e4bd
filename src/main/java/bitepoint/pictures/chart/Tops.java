package bitepoint.pictures.chart;

import java.util.stream.IntStream;

/// Round numbers of minutes for the top of a chart.
final class Tops {
  private static final int[] FACTORS = {1, 2, 3, 4, 6, 8};
  private static final int LEAST = 10;

  private Tops() {}

  /// The least round number that is no smaller.
  static int above(int most) {
    return IntStream.iterate(LEAST, power -> power * 10)
        .flatMap(power -> IntStream.of(FACTORS).map(factor -> factor * power))
        .filter(top -> top >= most)
        .findFirst()
        .orElseThrow();
  }
}

package bitepoint.eval;

import bitepoint.phrasing.Phrasebook;
import bitepoint.understanding.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How long it takes to read a message, on one thread, once the program is warm.
final class Speed {
  private static final double MILLI = 1e6;

  private Speed() {}

  static String of(Reader reader, List<String> messages, int rounds) {
    var nanos = new long[messages.size()];
    for (var round = 0; round < rounds; round++) {
      for (var i = 0; i < nanos.length; i++) {
        var began = System.nanoTime();
        reader.read(messages.get(i), Phrasebook.FALLBACK);
        nanos[i] = System.nanoTime() - began;
      }
    }
    Arrays.sort(nanos);
    return String.format(
        Locale.ROOT,
        "a message takes %.3f ms (median), %.3f ms (p99), %.3f ms (longest), of %d in round %d",
        at(nanos, 0.5),
        at(nanos, 0.99),
        at(nanos, 1),
        nanos.length,
        rounds);
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / MILLI;
  }
}

package bitepoint.pictures.animation;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// At most 255 colours that stand for all others, and which one stands for which. The last place is
/// kept for "as before".
final class Colours {
  static final int UNCHANGED = 255;
  private static final int STEPS = 1 << 15;

  /// Every so many pixels are looked at: colours of edges lie all along them.
  private static final int SAMPLE = 7;

  private final int[] colours;
  private final byte[] nearest = new byte[STEPS];
  private final boolean[] known = new boolean[STEPS];

  /// @param steps the step that each colour stands for first of all
  private Colours(int[] colours, int[] steps) {
    this.colours = colours;
    for (var at = 0; at < steps.length; at++) {
      nearest[steps[at]] = (byte) at;
      known[steps[at]] = true;
    }
  }

  static Colours of(List<Frame> frames) {
    var counts = new int[STEPS];
    var sums = new long[3][STEPS];
    frames.stream().map(Frame::picture).distinct().forEach(picture -> count(picture, counts, sums));
    var steps =
        IntStream.range(0, STEPS)
            .filter(step -> counts[step] > 0)
            .boxed()
            .sorted(Comparator.comparingInt((Integer step) -> -counts[step]))
            .limit(UNCHANGED)
            .mapToInt(Integer::intValue)
            .toArray();
    return new Colours(
        IntStream.of(steps).map(step -> mean(step, counts[step], sums)).toArray(), steps);
  }

  private static void count(BufferedImage picture, int[] counts, long[][] sums) {
    var pixels = pixels(picture);
    for (var at = 0; at < pixels.length; at += SAMPLE) {
      var colour = pixels[at];
      var step = step(colour);
      counts[step]++;
      sums[0][step] += colour >> 16 & 255;
      sums[1][step] += colour >> 8 & 255;
      sums[2][step] += colour & 255;
    }
  }

  private static int mean(int step, int count, long[][] sums) {
    var half = count / 2;
    return (int) ((sums[0][step] + half) / count) << 16
        | (int) ((sums[1][step] + half) / count) << 8
        | (int) ((sums[2][step] + half) / count);
  }

  int[] all() {
    return colours.clone();
  }

  /// The picture as places in the table.
  byte[] indexed(BufferedImage picture) {
    var pixels = pixels(picture);
    var indexed = new byte[pixels.length];
    for (var at = 0; at < pixels.length; at++) {
      var step = step(pixels[at]);
      if (!known[step]) {
        nearest[step] = (byte) nearest(pixels[at]);
        known[step] = true;
      }
      indexed[at] = nearest[step];
    }
    return indexed;
  }

  private int nearest(int colour) {
    var best = 0;
    var least = Integer.MAX_VALUE;
    for (var at = 0; at < colours.length; at++) {
      var red = (colours[at] >> 16 & 255) - (colour >> 16 & 255);
      var green = (colours[at] >> 8 & 255) - (colour >> 8 & 255);
      var blue = (colours[at] & 255) - (colour & 255);
      var distance = 3 * red * red + 4 * green * green + 2 * blue * blue;
      if (distance < least) {
        least = distance;
        best = at;
      }
    }
    return best;
  }

  private static int step(int colour) {
    return colour >> 9 & 0x7C00 | colour >> 6 & 0x3E0 | colour >> 3 & 0x1F;
  }

  private static int[] pixels(BufferedImage picture) {
    return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
  }
}

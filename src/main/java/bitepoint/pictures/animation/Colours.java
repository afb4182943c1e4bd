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

  private Colours(int[] colours) {
    this.colours = colours;
  }

  static Colours of(List<Frame> frames) {
    var counts = new int[STEPS];
    var middles = new int[STEPS];
    frames.stream()
        .map(Frame::picture)
        .distinct()
        .forEach(picture -> {
          var pixels = pixels(picture);
          for (var at = 0; at < pixels.length; at += SAMPLE) {
            var step = step(pixels[at]);
            counts[step]++;
            middles[step] = counts[step] == 1 ? pixels[at] : between(middles[step], pixels[at]);
          }
        });
    var common =
        IntStream.range(0, STEPS)
            .filter(step -> counts[step] > 0)
            .boxed()
            .sorted(Comparator.comparingInt((Integer step) -> -counts[step]))
            .limit(UNCHANGED)
            .mapToInt(step -> middles[step] & 0xFFFFFF)
            .toArray();
    return new Colours(common);
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

  /// The mean of two colours, channel by channel.
  private static int between(int one, int other) {
    return (one & other) + ((one ^ other) >> 1 & 0x7F7F7F);
  }

  private static int step(int colour) {
    return colour >> 9 & 0x7C00 | colour >> 6 & 0x3E0 | colour >> 3 & 0x1F;
  }

  private static int[] pixels(BufferedImage picture) {
    return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
  }
}

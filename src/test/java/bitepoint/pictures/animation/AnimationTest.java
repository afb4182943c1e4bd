package bitepoint.pictures.animation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bitepoint.pictures.pose.Scene;
import bitepoint.pictures.pose.SceneFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadataNode;
import org.junit.jupiter.api.Test;

/// An animation is a GIF that any program reads: what was drawn is what is seen.
class AnimationTest {
  private static final int WIDTH = 280;

  /// Two colours that are no further apart than this may look the same.
  private static final int A_STEP = 12;

  @Test
  void it_loops_for_as_long_as_its_movement_takes() throws IOException {
    var scene = scene("glute-bridge");
    var hundredths = 0;
    try (var in =
        ImageIO.createImageInputStream(new ByteArrayInputStream(Animation.of(scene, WIDTH)))) {
      var reader = ImageIO.getImageReaders(in).next();
      reader.setInput(in);
      var frames = reader.getNumImages(true);
      for (var at = 0; at < frames; at++) {
        var tree =
            (IIOMetadataNode) reader.getImageMetadata(at).getAsTree("javax_imageio_gif_image_1.0");
        var control =
            (IIOMetadataNode) tree.getElementsByTagName("GraphicControlExtension").item(0);
        hundredths += Integer.parseInt(control.getAttribute("delayTime"));
      }
      assertThat(frames).isGreaterThan(20);
    }
    assertThat(hundredths / 100.0).isEqualTo(scene.loop().orElseThrow().seconds(), within(0.15));
  }

  @Test
  void every_frame_shows_what_was_drawn() throws IOException {
    var frames = List.of(picture(0xFF0000, 10), picture(0x00AA55, 30), picture(0x00AA55, 30));
    var gif = Gif.of(frames.stream().map(picture -> new Frame(picture, 8)).toList());
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(gif))) {
      var reader = ImageIO.getImageReaders(in).next();
      reader.setInput(in);
      var canvas = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
      for (var at = 0; at < frames.size(); at++) {
        paint(
            canvas,
            reader.read(at),
            reader.getImageMetadata(at).getAsTree("javax_imageio_gif_image_1.0"));
        assertThat(colours(canvas)).isEqualTo(colours(frames.get(at)));
        assertThat(canvas.getRGB(31, 5)).isEqualTo(frames.get(at).getRGB(31, 5));
      }
    }
  }

  @Test
  void a_flat_colour_is_kept_whatever_edges_lie_beside_it() throws IOException {
    var picture = picture(0xC3CFC6, 10);
    for (var x = 0; x < 64; x++) {
      picture.setRGB(x, 0, 0xC7C8C2 + x % 2);
      picture.setRGB(x, 1, 0xC8C9C6);
    }
    var read = ImageIO.read(new ByteArrayInputStream(Gif.of(List.of(new Frame(picture, 8)))));

    for (var channel : List.of(16, 8, 0)) {
      assertThat(read.getRGB(20, 20) >> channel & 255)
          .isCloseTo(0xC3CFC6 >> channel & 255, within(1));
    }
  }

  @Test
  void noise_is_packed_without_a_fault() throws IOException {
    var random = new java.util.Random(3);
    var picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
    for (var y = 0; y < 200; y++) {
      for (var x = 0; x < 300; x++) {
        picture.setRGB(x, y, random.nextInt(200) << 16);
      }
    }
    var read = ImageIO.read(new ByteArrayInputStream(Gif.of(List.of(new Frame(picture, 8)))));

    for (var x = 0; x < 300; x++) {
      assertThat(read.getRGB(x, 199) >> 16 & 255)
          .isCloseTo(picture.getRGB(x, 199) >> 16 & 255, within(A_STEP));
    }
  }

  private static void paint(BufferedImage canvas, BufferedImage frame, org.w3c.dom.Node metadata) {
    var place =
        (IIOMetadataNode)
            ((IIOMetadataNode) metadata).getElementsByTagName("ImageDescriptor").item(0);
    var graphics = canvas.createGraphics();
    graphics.drawImage(
        frame,
        Integer.parseInt(place.getAttribute("imageLeftPosition")),
        Integer.parseInt(place.getAttribute("imageTopPosition")),
        null);
    graphics.dispose();
  }

  private static BufferedImage picture(int colour, int left) {
    var picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
    for (var y = 4; y < 40; y++) {
      for (var x = left; x < left + 20; x++) {
        picture.setRGB(x, y, colour);
      }
    }
    return picture;
  }

  private static Set<Integer> colours(BufferedImage picture) {
    var colours = new HashSet<Integer>();
    for (var y = 0; y < picture.getHeight(); y++) {
      for (var x = 0; x < picture.getWidth(); x++) {
        colours.add(picture.getRGB(x, y));
      }
    }
    return colours;
  }

  private static Scene scene(String name) {
    return SceneFile.read(name).orElseThrow();
  }
}

package bitepoint.browser;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/// A file to send: a blue rectangle where it is a picture.
final class Drawing {
  private Drawing() {}

  /// @param kind `png`, `gif` or `pdf`
  static byte[] as(String kind) {
    if (kind.equals("pdf")) {
      return "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }
    var image = new BufferedImage(400, 240, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(new Color(0x6EA6D0));
    pen.fillRect(0, 0, 400, 240);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, kind, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

package bitepoint.local;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What a file is and how large its picture is, read from its first bytes.
///
/// @param width in pixels, 0 where it is no picture
record ImageSize(String contentType, int width, int height) {
  private static final ImageSize UNKNOWN = new ImageSize("application/octet-stream", 0, 0);

  /// Recognises PNG, GIF, JPEG, MP4 and PDF.
  static ImageSize of(byte[] file) {
    if (starts(file, 0, "\u0089PNG\r\n") && file.length >= 24) {
      var header = ByteBuffer.wrap(file);
      return new ImageSize("image/png", header.getInt(16), header.getInt(20));
    }
    if (starts(file, 0, "GIF8") && file.length >= 10) {
      var header = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
      return new ImageSize("image/gif", header.getShort(6) & 0xFFFF, header.getShort(8) & 0xFFFF);
    }
    if (starts(file, 0, "\u00FF\u00D8\u00FF")) {
      return jpeg(ByteBuffer.wrap(file)).orElse(UNKNOWN);
    }
    if (starts(file, 4, "ftyp")) {
      return new ImageSize("video/mp4", 0, 0);
    }
    return starts(file, 0, "%PDF-") ? new ImageSize("application/pdf", 0, 0) : UNKNOWN;
  }

  boolean isPicture() {
    return width > 0 && height > 0;
  }

  private static Optional<ImageSize> jpeg(ByteBuffer file) {
    var at = 2;
    while (at + 9 < file.limit() && file.get(at) == (byte) 0xFF) {
      var marker = file.get(at + 1) & 0xFF;
      var isFrame = marker >= 0xC0 && marker <= 0xCF && marker % 4 != 0;
      if (isFrame || marker == 0xC0) {
        var height = file.getShort(at + 5) & 0xFFFF;
        var width = file.getShort(at + 7) & 0xFFFF;
        return Optional.of(new ImageSize("image/jpeg", width, height));
      }
      at += 2 + (file.getShort(at + 2) & 0xFFFF);
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] file, int at, String magic) {
    var bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
    return file.length >= at + bytes.length
        && ByteBuffer.wrap(file, at, bytes.length).equals(ByteBuffer.wrap(bytes));
  }
}

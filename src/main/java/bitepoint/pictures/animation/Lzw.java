package bitepoint.pictures.animation;

import java.util.Arrays;

/// Compresses as GIF asks for: codes grow from one bit more than a pixel has to twelve.
///
/// A sequence that is known is a number: its known beginning and the pixel that follows are the key
/// under which an open-addressed table holds it.
final class Lzw {
  private static final int MOST_BITS = 12;
  private static final int SLOTS = 1 << 14;
  private static final int EMPTY = -1;

  private final int clear;
  private final int end;
  private final int firstBits;
  private final int[] keys = new int[SLOTS];
  private final short[] codes = new short[SLOTS];
  private byte[] out = new byte[1 << 14];
  private int length;
  private int pending;
  private int pendingBits;

  /// @param bits of a pixel
  Lzw(int bits) {
    clear = 1 << bits;
    end = clear + 1;
    firstBits = bits + 1;
  }

  byte[] of(byte[] pixels) {
    var bits = firstBits;
    var next = restart();
    emit(clear, bits);
    var sequence = pixels[0] & 255;
    for (var at = 1; at < pixels.length; at++) {
      var pixel = pixels[at] & 255;
      var key = sequence << 8 | pixel;
      var slot = slot(key);
      if (keys[slot] == key) {
        sequence = codes[slot];
        continue;
      }
      emit(sequence, bits);
      sequence = pixel;
      if (next == 1 << MOST_BITS) {
        emit(clear, bits);
        next = restart();
        bits = firstBits;
      } else {
        if (next == 1 << bits) {
          bits++;
        }
        keys[slot] = key;
        codes[slot] = (short) next++;
      }
    }
    emit(sequence, bits);
    emit(end, bits);
    emit(0, 7);
    return Arrays.copyOf(out, length);
  }

  private int restart() {
    Arrays.fill(keys, EMPTY);
    return end + 1;
  }

  private int slot(int key) {
    var slot = key * 0x9E3779B1 >>> 18;
    while (keys[slot] != EMPTY && keys[slot] != key) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }

  private void emit(int code, int bits) {
    pending |= code << pendingBits;
    pendingBits += bits;
    while (pendingBits >= 8) {
      if (length == out.length) {
        out = Arrays.copyOf(out, 2 * length);
      }
      out[length++] = (byte) pending;
      pending >>>= 8;
      pendingBits -= 8;
    }
  }
}

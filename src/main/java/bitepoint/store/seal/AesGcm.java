package bitepoint.store.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/// AES-256-GCM. Stored is `enc1:` and the base64 of key id, nonce, ciphertext and tag: 4, 12, n and
/// 16 bytes. The `1` is the version of this layout.
///
/// Nonces are drawn from the system's source, not counted: a copied virtual machine would repeat a
/// count. Drawn at random, a key is good for 2³² texts (NIST SP 800-38D, 8.3), a year at Telegram's
/// 30 messages a second.
final class AesGcm implements Seal {
  static final String PREFIX = "enc1:";
  private static final int TAG_BYTES = 16;
  private static final int NONCE_BYTES = 12;
  private static final int HEAD = Key.ID_BYTES + NONCE_BYTES;
  private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();

  /// Making a cipher takes longer than using it, and one must not be shared.
  private static final ThreadLocal<Cipher> CIPHERS = ThreadLocal.withInitial(AesGcm::cipher);

  private final List<Key> keys;
  private final SecureRandom random = new SecureRandom();

  /// @param keys at least one; the first seals
  AesGcm(List<Key> keys) {
    this.keys = keys;
  }

  @Override
  public String seal(Cell cell, String text) {
    var key = keys.getFirst();
    var plain = text.getBytes(StandardCharsets.UTF_8);
    var sealed = new byte[HEAD + plain.length + TAG_BYTES];
    System.arraycopy(key.id(), 0, sealed, 0, Key.ID_BYTES);
    System.arraycopy(nonce(), 0, sealed, Key.ID_BYTES, NONCE_BYTES);
    try {
      prepared(Cipher.ENCRYPT_MODE, key, sealed, cell)
          .doFinal(plain, 0, plain.length, sealed, HEAD);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java cannot do AES-256-GCM", e);
    }
    return PREFIX + ENCODER.encodeToString(sealed);
  }

  @Override
  public String open(Cell cell, String stored) {
    if (!Seal.isSealed(stored)) {
      throw new BrokenSeal(cell);
    }
    try {
      var sealed = Base64.getDecoder().decode(stored.substring(PREFIX.length()));
      if (sealed.length < HEAD + TAG_BYTES) {
        throw new BrokenSeal(cell);
      }
      var plain =
          prepared(Cipher.DECRYPT_MODE, keyOf(sealed, cell), sealed, cell)
              .doFinal(sealed, HEAD, sealed.length - HEAD);
      return new String(plain, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new BrokenSeal(cell);
    }
  }

  private byte[] nonce() {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    return nonce;
  }

  private Key keyOf(byte[] sealed, Cell cell) {
    for (var key : keys) {
      if (Arrays.equals(key.id(), 0, Key.ID_BYTES, sealed, 0, Key.ID_BYTES)) {
        return key;
      }
    }
    throw new BrokenSeal(cell);
  }

  private static Cipher prepared(int mode, Key key, byte[] sealed, Cell cell)
      throws GeneralSecurityException {
    var cipher = CIPHERS.get();
    cipher.init(
        mode,
        key.secret(),
        new GCMParameterSpec(TAG_BYTES * Byte.SIZE, sealed, Key.ID_BYTES, NONCE_BYTES));
    cipher.updateAAD(cell.bytes());
    return cipher;
  }

  private static Cipher cipher() {
    try {
      return Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java cannot do AES-256-GCM", e);
    }
  }
}

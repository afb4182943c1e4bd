package bitepoint.store.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// An AES-256 key. It shows itself to nobody.
final class Key {
  static final int ID_BYTES = 4;
  private static final int KEY_BYTES = 32;

  private final SecretKey secret;
  private final byte[] id;

  private Key(byte[] bytes) {
    secret = new SecretKeySpec(bytes, "AES");
    id = Arrays.copyOf(sha256(bytes), ID_BYTES);
  }

  /// A new one, in base64.
  static String fresh() {
    var bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  /// Empty for what is not base64 of 32 bytes.
  static Optional<Key> of(String base64) {
    try {
      var bytes = Base64.getDecoder().decode(base64);
      return bytes.length == KEY_BYTES ? Optional.of(new Key(bytes)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  SecretKey secret() {
    return secret;
  }

  /// The first bytes of the key's SHA-256: tells keys apart and does not give one away.
  byte[] id() {
    return id;
  }

  String name() {
    return HexFormat.of().formatHex(id);
  }

  @Override
  public String toString() {
    return "Key[…]";
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package bitepoint.store.seal;

/// Between a text and what of it is on disk. Safe for use by several threads.
public interface Seal {
  /// Everything is on disk as it is.
  Seal NONE = new Open();

  /// The text as it is to be stored; twice the same text looks different each time.
  String seal(Cell cell, String text);

  /// The text that was sealed for that cell.
  ///
  /// @throws BrokenSeal where it was not sealed for this cell with a key at hand
  String open(Cell cell, String stored);

  /// Whether it looks as if it had been sealed.
  static boolean isSealed(String stored) {
    return stored.startsWith(AesGcm.PREFIX);
  }
}

package bitepoint.engine;

/// Whose turns, reminders and messages a machine takes: people by the last six bits of their chat's
/// number, so that all of a person is with one machine at a time.
///
/// @param mask a bit for each of the shares that are held
public record Shares(long mask) {
  /// How many there are in all.
  public static final int COUNT = Long.SIZE;

  public static final Shares ALL = new Shares(-1);
  public static final Shares NONE = new Shares(0);

  /// In SQL: true for the rows of people whose share is held; with the parameter `shares`.
  static final String HOLD_PERSON =
      "(CAST(1 AS BIGINT) << CAST(person_id & 63 AS INTEGER)) & :shares <> 0";

  /// The same for the column `share`.
  static final String HOLD_SHARE = "(CAST(1 AS BIGINT) << CAST(share AS INTEGER)) & :shares <> 0";

  /// 0 to 63.
  public static int of(long chatId) {
    return (int) (chatId & (COUNT - 1));
  }

  static Shares of(Iterable<Integer> shares) {
    var mask = 0L;
    for (var share : shares) {
      mask |= 1L << share;
    }
    return new Shares(mask);
  }

  public boolean hold(long chatId) {
    return (mask & 1L << chatId) != 0;
  }

  int count() {
    return Long.bitCount(mask);
  }

  public boolean isEmpty() {
    return mask == 0;
  }

  public Shares and(Shares others) {
    return new Shares(mask | others.mask);
  }

  public Shares without(Shares others) {
    return new Shares(mask & ~others.mask);
  }

  Shares only(Shares others) {
    return new Shares(mask & others.mask);
  }

  /// That many of them, or all where there are fewer.
  Shares some(int most) {
    var some = 0L;
    for (var left = mask; left != 0 && Long.bitCount(some) < most; left &= left - 1) {
      some |= Long.lowestOneBit(left);
    }
    return new Shares(some);
  }
}

package bitepoint.pictures.body;

/// Near is the right side, which whoever looks from the side sees first.
public enum Side {
  NEAR(1),
  FAR(-1);

  private final int sign;

  Side(int sign) {
    this.sign = sign;
  }

  /// Along z.
  public int sign() {
    return sign;
  }

  public Side other() {
    return this == NEAR ? FAR : NEAR;
  }
}

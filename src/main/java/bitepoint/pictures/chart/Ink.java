package bitepoint.pictures.chart;

/// The colours of charts. They stand on a card of their own, so that they look the same in light
/// and in dark chats. Blue, orange and black are told apart with any colour vision, and where two
/// of them meet their marks differ in shape too.
public enum Ink {
  PAPER(0xF6F3EC),
  /// Words and numbers.
  DARK(0x2B2A27),
  /// Words that explain.
  SOFT(0x625E56),
  GRID(0xDBD5C6),
  BLUE(0x1F5FA0),
  PALE_BLUE(0x86A9CC),
  ORANGE(0xB5500E),
  PALE_ORANGE(0xE0B48F),
  /// Behind one phase, and behind the next.
  BAND(0xEEE9DC),
  OTHER_BAND(0xE5DECD),
  /// Behind a flare-up.
  WARM_BAND(0xF5DDC9);

  private final int rgb;

  Ink(int rgb) {
    this.rgb = rgb;
  }

  /// As 0xRRGGBB.
  public int rgb() {
    return rgb;
  }
}

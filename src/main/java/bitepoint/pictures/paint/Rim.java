package bitepoint.pictures.paint;

import bitepoint.pictures.body.Blob;

/// The outline of one piece in all directions on the picture, so that it is reckoned once.
///
/// @param x pixels, by direction
/// @param y pixels, by direction
/// @param reach how far out it is, in body heights, by direction
record Rim(double[] x, double[] y, double[] reach) {
  static final int DIRECTIONS = 32;

  private static final double[] COSINES = new double[DIRECTIONS];
  private static final double[] SINES = new double[DIRECTIONS];

  static {
    for (var at = 0; at < DIRECTIONS; at++) {
      COSINES[at] = Math.cos(2 * Math.PI * at / DIRECTIONS);
      SINES[at] = Math.sin(2 * Math.PI * at / DIRECTIONS);
    }
  }

  static Rim of(Blob blob, Camera camera) {
    var middle = camera.turn().of(blob.at());
    var a = camera.turn().of(blob.ahead());
    var b = camera.turn().of(blob.above());
    var c = camera.turn().of(blob.aside());
    var rim = new Rim(new double[DIRECTIONS], new double[DIRECTIONS], new double[DIRECTIONS]);
    for (var at = 0; at < DIRECTIONS; at++) {
      var ahead = a.x() * COSINES[at] + a.y() * SINES[at];
      var above = b.x() * COSINES[at] + b.y() * SINES[at];
      var aside = c.x() * COSINES[at] + c.y() * SINES[at];
      var out = Math.max(1e-12, Math.sqrt(ahead * ahead + above * above + aside * aside));
      var x = middle.x() + (a.x() * ahead + b.x() * above + c.x() * aside) / out;
      var y = middle.y() + (a.y() * ahead + b.y() * above + c.y() * aside) / out;
      rim.x[at] = camera.left() + x * camera.scale();
      rim.y[at] = camera.top() - y * camera.scale();
      rim.reach[at] = x * COSINES[at] + y * SINES[at];
    }
    return rim;
  }

  /// Its outermost point in a direction, on the picture.
  ///
  /// @param grown how much larger it is, in pixels
  double x(int direction, double grown) {
    return x[direction] + COSINES[direction] * grown;
  }

  double y(int direction, double grown) {
    return y[direction] - SINES[direction] * grown;
  }

  @Override
  public String toString() {
    return "Rim[" + x.length + "]";
  }
}

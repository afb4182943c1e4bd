package bitepoint.pictures.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// The colour of the lower back is what the skeleton does, wherever the body lies (`figure.md`,
/// "the lumbar curve").
class LumbarCurveTest {
  private static final double STANDING = 40;

  @Test
  void a_body_in_neutral_is_calm_however_it_is_turned() {
    for (var turn : new double[] {0, 90, -90, 37}) {
      var curve = curve(new Spine(STANDING, 0, 0, 0, 0), Rotation.pitch(turn));

      assertThat(curve.rounded()).isEqualTo(0, within(1e-6));
      assertThat(curve.turned()).isEqualTo(0, within(1e-6));
      assertThat(curve.state()).isEqualTo(LumbarCurve.State.CALM);
    }
  }

  @Test
  void ten_degrees_are_calm_twenty_are_nearing_and_more_is_past() {
    assertThat(off(9.9)).isEqualTo(LumbarCurve.State.CALM);
    assertThat(off(10.1)).isEqualTo(LumbarCurve.State.NEARING);
    assertThat(off(19.9)).isEqualTo(LumbarCurve.State.NEARING);
    assertThat(off(20.1)).isEqualTo(LumbarCurve.State.PAST);
  }

  @Test
  void arching_counts_as_rounding_does() {
    assertThat(off(-15)).isEqualTo(LumbarCurve.State.NEARING);
    assertThat(off(-25)).isEqualTo(LumbarCurve.State.PAST);
  }

  @Test
  void a_twist_and_a_side_bend_are_seen_without_any_rounding() {
    var twisted = curve(new Spine(STANDING, 35, 0, 0, 0), Rotation.NONE);
    var bent = curve(new Spine(STANDING, 0, 24, 0, 0), Rotation.NONE);

    assertThat(twisted.state()).isEqualTo(LumbarCurve.State.PAST);
    assertThat(bent.state()).isEqualTo(LumbarCurve.State.PAST);
  }

  private static LumbarCurve.State off(double rounded) {
    return curve(new Spine(STANDING - rounded, 0, 0, 0, 0), Rotation.NONE).state();
  }

  private static LumbarCurve curve(Spine spine, Rotation turn) {
    var posture = new Posture(Vec.ZERO, turn, spine, Map.of(), Map.of());
    return LumbarCurve.of(Skeleton.of(posture), STANDING);
  }
}

package bitepoint.pictures.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bitepoint.pictures.body.Limb;
import bitepoint.pictures.body.Posture;
import bitepoint.pictures.body.Rotation;
import bitepoint.pictures.body.Side;
import bitepoint.pictures.body.Skeleton;
import bitepoint.pictures.body.Spine;
import bitepoint.pictures.body.Vec;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Where a hip has no more to give, the pelvis follows the thigh and the lower back pays
/// (`figure.md`, "hips and pelvis").
class HipLimitTest {
  private static final Spine NEUTRAL = new Spine(40, 0, 0, 0, 0);

  @Test
  void a_straight_leg_raised_beyond_the_hamstrings_rounds_the_back() {
    assertThat(lordosis(leg(70, 0))).isEqualTo(40, within(0.01));
    assertThat(lordosis(leg(100, 0))).isEqualTo(15, within(0.01));
  }

  @Test
  void a_bent_knee_lets_the_hip_fold_further() {
    assertThat(lordosis(leg(110, 100))).isEqualTo(40, within(0.01));
    assertThat(lordosis(leg(145, 120))).isEqualTo(10, within(0.01));
  }

  @Test
  void a_thigh_pulled_far_behind_arches_the_back() {
    assertThat(lordosis(leg(-15, 20))).isEqualTo(40, within(0.01));
    assertThat(lordosis(leg(-40, 20))).isEqualTo(63, within(0.01));
  }

  @Test
  void the_thigh_stays_where_it_is_and_so_do_the_ribs() {
    var asked = posture(leg(150, 120));
    var driven = HipLimit.driven(asked);

    assertThat(knee(driven).minus(knee(asked)).length()).isLessThan(1e-9);
    assertThat(ribs(driven).minus(ribs(asked)).length()).isLessThan(1e-9);
  }

  private static double lordosis(Limb leg) {
    return HipLimit.driven(posture(leg)).spine().lumbar();
  }

  private static Posture posture(Limb leg) {
    return new Posture(Vec.ZERO, Rotation.pitch(90), NEUTRAL, Map.of(Side.NEAR, leg), Map.of());
  }

  private static Limb leg(double raised, double bend) {
    return Limb.of(Side.NEAR, raised, 0, 0, bend, 0);
  }

  private static Vec knee(Posture posture) {
    return Skeleton.of(posture).leg(Side.NEAR).middle().at();
  }

  private static Vec ribs(Posture posture) {
    return Skeleton.of(posture).lumbar().getLast().up();
  }
}

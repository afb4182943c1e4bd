package bitepoint.pictures.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A hand or a foot that shall be somewhere is there, whatever the trunk does.
class ReachTest {
  private static final Spine NEUTRAL = new Spine(40, 0, 0, 0, 0);

  @Test
  void an_ankle_within_reach_gets_there_and_the_foot_is_turned_as_asked() {
    var random = new Random(7);
    for (var turn = 0; turn < 200; turn++) {
      var pelvis = Rotation.pitch(random.nextDouble(-90, 120));
      var standing = new Posture(new Vec(0, 0.5, 0), pelvis, NEUTRAL, Map.of(), Map.of());
      var hip = Skeleton.hip(new Frame(standing.at(), pelvis), Side.NEAR);
      var to = hip.at().plus(somewhere(random).times(random.nextDouble(0.05, 0.485)));
      var foot = Rotation.pitch(random.nextDouble(-60, 60));
      var leg = Reach.leg(hip, to, pelvis.of(Vec.FORWARD), foot);
      var ankle = Skeleton.of(standing.withLeg(Side.NEAR, leg)).leg(Side.NEAR).end();

      assertThat(ankle.at().minus(to).length()).isLessThan(1e-6);
      assertThat(ankle.forward().minus(foot.of(Vec.FORWARD)).length()).isLessThan(1e-6);
      assertThat(leg.bend()).isBetween(0.0, 180.0);
    }
  }

  @Test
  void what_is_out_of_reach_is_reached_for_with_a_straight_leg() {
    var hip = new Frame(new Vec(0, 0.9, 0), Rotation.NONE);
    var leg = Reach.leg(hip, Vec.ZERO, Vec.FORWARD, Rotation.NONE);

    assertThat(leg.bend()).isEqualTo(0, within(4.0));
    assertThat(leg.root().of(Vec.DOWN).y()).isLessThan(-0.99);
  }

  @Test
  void the_knee_points_where_it_is_told_to() {
    var hip = new Frame(new Vec(0, 0.4, 0), Rotation.NONE);
    var leg = Reach.leg(hip, new Vec(0, 0.04, 0), Vec.FORWARD, Rotation.NONE);
    var thigh = leg.root().of(Vec.DOWN);

    assertThat(thigh.x()).isPositive();
    assertThat(thigh.z()).isEqualTo(0, within(1e-9));
  }

  private static Vec somewhere(Random random) {
    return new Vec(random.nextGaussian(), random.nextGaussian(), random.nextGaussian()).unit();
  }
}

package bitepoint.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bitepoint.pictures.body.Flesh;
import bitepoint.pictures.body.LumbarCurve;
import bitepoint.pictures.body.Part;
import bitepoint.pictures.body.Side;
import bitepoint.pictures.body.Skeleton;
import bitepoint.pictures.body.Vec;
import bitepoint.pictures.pose.Keyframe;
import bitepoint.pictures.pose.Muscle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a person can rely on in every picture: the right way keeps the lower back calm, the error
/// and the moves that are left out do not, and bodies touch what they are on.
class PosesTest {
  /// Skin gives way by so much, in body heights: about two centimetres.
  private static final double SKIN = 0.012;

  /// What is solved is as good as exact.
  private static final double EXACT = 0.002;

  static List<String> coached() {
    return Poses.coached();
  }

  static List<String> leftOut() {
    return Poses.leftOut();
  }

  @ParameterizedTest
  @MethodSource("coached")
  void an_exercise_moves_for_two_to_four_seconds_and_ends_where_it_began(String exercise) {
    var loop = Poses.loop(Poses.scene(exercise));

    assertThat(loop.seconds()).isBetween(2.0, 4.0);
    assertThat(loop.legs().getLast().to()).isEqualTo(loop.legs().getFirst().from());
  }

  @ParameterizedTest
  @MethodSource("coached")
  void the_right_way_is_calm_and_only_a_stretch_nears_the_bite_point(String exercise) {
    var scene = Poses.scene(exercise);
    var isStretch = scene.muscles().containsValue(Muscle.Doing.STRETCHES);

    for (var leg : Poses.loop(scene).legs()) {
      for (var moment : Poses.moments(leg)) {
        assertThat(moment.state())
            .as(exercise + ", " + moment.name())
            .isIn(
                isStretch
                    ? List.of(LumbarCurve.State.CALM, LumbarCurve.State.NEARING)
                    : List.of(LumbarCurve.State.CALM));
      }
    }
    assertThat(scene.still().curve().state()).isEqualTo(LumbarCurve.State.CALM);
  }

  @ParameterizedTest
  @MethodSource("coached")
  void the_common_error_shows_in_the_lower_back(String exercise) {
    var mistake = Poses.scene(exercise).mistake();

    assertThat(mistake).as("an error of " + exercise).isPresent();
    assertThat(mistake.get().curve().state()).isEqualTo(LumbarCurve.State.PAST);
  }

  @ParameterizedTest
  @MethodSource("leftOut")
  void a_move_that_is_left_out_takes_the_lower_back_past_its_bite_point(String move) {
    assertThat(Poses.scene(move).still().curve().state()).isEqualTo(LumbarCurve.State.PAST);
  }

  @ParameterizedTest
  @MethodSource({"coached", "leftOut"})
  void what_rests_lies_on_its_surface_and_nothing_sinks(String name) {
    var scene = Poses.scene(name);
    scene
        .poses()
        .values()
        .forEach(pose -> {
          requireContacts(name, pose);
          requireAboveFloor(name + ", " + pose.name(), Flesh.of(Skeleton.of(pose.posture()), 0));
        });
    scene.loop().stream()
        .flatMap(loop -> loop.legs().stream())
        .forEach(leg -> {
          for (var moment : Poses.moments(leg)) {
            requireAboveFloor(
                name + ", " + moment.name(), Flesh.of(Skeleton.of(moment.posture()), 0));
          }
        });
  }

  @ParameterizedTest
  @MethodSource({"coached", "leftOut"})
  void joints_bend_as_far_as_joints_do(String name) {
    for (var pose : Poses.scene(name).poses().values()) {
      for (var side : Side.values()) {
        var place = name + ", " + pose.name() + ", " + side;
        assertThat(pose.posture().leg(side).bend()).as(place + " knee").isBetween(0.0, 160.0);
        assertThat(pose.posture().arm(side).bend()).as(place + " elbow").isBetween(0.0, 155.0);
      }
    }
  }

  @Test
  void each_hip_stretch_marks_its_bite_point() {
    var stretches =
        Poses.coached().stream()
            .map(Poses::scene)
            .filter(scene -> scene.muscles().containsValue(Muscle.Doing.STRETCHES))
            .toList();

    assertThat(stretches).hasSizeGreaterThanOrEqualTo(5);
    assertThat(stretches)
        .allSatisfy(scene -> assertThat(scene.bitePoint()).as(scene.name()).isPresent());
  }

  private static void requireContacts(String name, Keyframe pose) {
    var bones = Skeleton.of(pose.posture());
    var flesh = Flesh.of(bones, 0);
    var place = name + ", " + pose.name();
    for (var rest : pose.held().rests()) {
      assertThat(flesh.extent(rest.part(), rest.against()))
          .as(place + ": " + rest.part() + " on its surface")
          .isEqualTo(rest.at(), within(SKIN));
    }
    pose.held().rests().stream()
        .findFirst()
        .ifPresent(carries ->
            assertThat(flesh.extent(carries.part(), carries.against()))
                .as(place + ": " + carries.part() + " carries")
                .isEqualTo(carries.at(), within(EXACT)));
    pose.held()
        .feet()
        .forEach((side, footing) ->
            assertThat(bones.leg(side).end().at().minus(footing.ankle()).length())
                .as(place + ": " + side + " foot where it stands")
                .isLessThan(SKIN));
  }

  private static void requireAboveFloor(String place, Flesh flesh) {
    for (var part : Part.values()) {
      assertThat(flesh.extent(part, Vec.DOWN)).as(place + ": " + part).isLessThan(SKIN);
    }
  }
}

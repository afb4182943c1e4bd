package bitepoint.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bitepoint.pictures.body.Flesh;
import bitepoint.pictures.body.Part;
import bitepoint.pictures.body.Side;
import bitepoint.pictures.body.Skeleton;
import bitepoint.pictures.body.Vec;
import bitepoint.pictures.pose.HipLimit;
import bitepoint.pictures.pose.Keyframe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every pose in numbers, as a table to read: what the lower back does, how the joints stand, what
/// touches the floor. `-Dtranscripts=update` rewrites it after a pose was changed.
class PoseTableTest {
  private static final Path TABLE = Path.of("src/test/poses.md");
  private static final double TOUCHING = 0.004;
  private static final List<Part> TOUCHES =
      Arrays.stream(Part.values()).filter(part -> part != Part.WAIST).toList();

  @Test
  void every_pose_stands_as_it_stood() throws IOException {
    var table =
        Stream.of(Poses.coached(), Poses.leftOut())
            .flatMap(List::stream)
            .flatMap(PoseTableTest::rows)
            .collect(
                Collectors.joining(
                    "\n",
                    """
                    # Every pose in numbers

                    Degrees; near and far. Rounded is how far the lower back is from its neutral: positive is rounder, negative arches.

                    | picture | pose | rounded | lower back | hips | knees | on the floor |
                    |---|---|---|---|---|---|---|
                    """,
                    "\n"));
    if ("update".equals(System.getProperty("transcripts"))) {
      Files.writeString(TABLE, table);
    } else {
      assertEquals(Files.readString(TABLE), table);
    }
  }

  private static Stream<String> rows(String name) {
    return Poses.scene(name).poses().values().stream()
        .sorted((one, other) -> one.name().compareTo(other.name()))
        .map(pose -> row(name, pose));
  }

  private static String row(String name, Keyframe pose) {
    var curve = pose.curve();
    var legs = Stream.of(Side.values()).map(pose.posture()::leg).toList();
    var hips = legs.stream().map(leg -> whole(HipLimit.flexion(leg)));
    var knees = legs.stream().map(leg -> whole(leg.bend()));
    var turned = curve.turned() < 1 ? "" : ", turned " + whole(curve.turned());
    return Stream.of(
            name,
            pose.name(),
            whole(curve.rounded()) + turned,
            curve.state().name(),
            hips.collect(Collectors.joining(" ")),
            knees.collect(Collectors.joining(" ")),
            onFloor(pose))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String onFloor(Keyframe pose) {
    var flesh = Flesh.of(Skeleton.of(pose.posture()), 0);
    return TOUCHES.stream()
        .filter(part -> Math.abs(flesh.extent(part, Vec.DOWN)) < TOUCHING)
        .map(part -> part.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(Collectors.joining(", "));
  }

  /// Without a sign on nothing.
  private static String whole(double degrees) {
    return String.valueOf(Math.round(degrees));
  }
}

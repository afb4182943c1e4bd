package bitepoint.pictures.pose;

import bitepoint.pictures.body.Side;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// Reads a pose file. A slip in it is told with its place.
public final class SceneFile {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final String FOLDER = "/bitepoint/poses/";
  private static final Set<String> KNOWN =
      Set.of(
          "view",
          "neutral",
          "props",
          "works",
          "stretches",
          "arrow",
          "bite-point",
          "poses",
          "loop",
          "still",
          "mistake");
  private static final Map<String, Double> NEUTRALS =
      Map.of("standing", 40.0, "sitting", 30.0, "lying", 30.0, "all-fours", 35.0);
  private static final Pattern STEP =
      Pattern.compile("([a-z][a-z-]*)(?: in ([0-9.]+))?(?: hold ([0-9.]+))?");

  private final String name;
  private final JsonNode file;

  private SceneFile(String name, JsonNode file) {
    this.name = name;
    this.file = file;
  }

  /// Empty where there is no file of that name.
  ///
  /// @throws IllegalArgumentException for a slip in the file, naming it and its place
  public static Optional<Scene> read(String name) {
    try (var in = SceneFile.class.getResourceAsStream(FOLDER + name + ".yaml")) {
      return in == null ? Optional.empty() : Optional.of(read(name, in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A few letters that change whenever the file does; empty where there is none.
  public static Optional<String> fingerprint(String name) {
    try (var in = SceneFile.class.getResourceAsStream(FOLDER + name + ".yaml")) {
      if (in == null) {
        return Optional.empty();
      }
      var sum = new CRC32();
      sum.update(in.readAllBytes());
      return Optional.of(Long.toString(sum.getValue(), 36));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @throws IllegalArgumentException for a slip in the file, naming it and its place
  public static Scene read(String name, InputStream in) throws IOException {
    return new SceneFile(name + ".yaml", YAML.readTree(in)).scene(name);
  }

  private Scene scene(String id) {
    var top = new Numbers(file, name);
    top.only(KNOWN);
    var poses = poses();
    var loop = loop(poses);
    var still = file.has("still") ? pose(poses, top.text("still")) : lastOf(loop, poses);
    var mistake =
        file.has("mistake")
            ? Optional.of(pose(poses, top.text("mistake")))
            : Optional.<Keyframe>empty();
    return new Scene(
        id,
        view(),
        PropEntry.all(file.path("props"), name),
        muscles(),
        ArrowEntry.read(file.path("arrow"), name, loop, still),
        bitePoint(),
        poses,
        loop,
        still,
        mistake);
  }

  private static Keyframe lastOf(Optional<Loop> loop, Map<String, Keyframe> poses) {
    return loop.flatMap(way ->
            way.legs().stream().filter(leg -> leg.moving() > 0).findFirst().map(Loop.Leg::to))
        .orElseGet(() -> poses.values().iterator().next());
  }

  private View view() {
    var view = file.path("view");
    if (view.isArray()) {
      return new View(view.get(0).asDouble(), view.get(1).asDouble());
    }
    return switch (view.asText("side")) {
      case "side" -> View.SIDE;
      case "front" -> new View(90, 10);
      case "top" -> new View(0, 75);
      default ->
          throw new IllegalArgumentException(name + ", view: side, front, top or [around, above]");
    };
  }

  private double neutral() {
    var neutral = NEUTRALS.get(file.path("neutral").asText());
    if (neutral == null) {
      throw new IllegalArgumentException(name + ", neutral: one of " + NEUTRALS.keySet());
    }
    return neutral;
  }

  private Map<String, Keyframe> poses() {
    var entries = new LinkedHashMap<String, JsonNode>();
    var poses = new LinkedHashMap<String, Keyframe>();
    for (var field : file.path("poses").properties()) {
      var entry = field.getValue();
      var like =
          entries.isEmpty()
              ? Optional.<JsonNode>empty()
              : Optional.ofNullable(
                  entry.has("like")
                      ? entries.get(entry.path("like").asText())
                      : entries.values().iterator().next());
      var own = (ObjectNode) entry.deepCopy();
      own.remove("like");
      var whole = like.map(base -> Overlay.over(base, own)).orElseGet(() -> Overlay.spread(own));
      entries.put(field.getKey(), whole);
      var numbers = new Numbers(whole, name + ", " + field.getKey());
      var first = poses.values().stream().findFirst();
      poses.put(field.getKey(), new PoseEntry(numbers, neutral(), first).read(field.getKey()));
    }
    if (poses.isEmpty()) {
      throw new IllegalArgumentException(name + " has no poses");
    }
    return poses;
  }

  private Optional<Loop> loop(Map<String, Keyframe> poses) {
    var steps = new ArrayList<Loop.Leg>();
    Keyframe at = null;
    for (var line : file.path("loop")) {
      var step = STEP.matcher(line.asText());
      if (!step.matches()) {
        throw new IllegalArgumentException(
            name + ", loop: '" + line.asText() + "' is not like 'up in 1.2 hold 1'");
      }
      var to = pose(poses, step.group(1));
      var moving = step.group(2) == null ? 0 : Double.parseDouble(step.group(2));
      var staying = step.group(3) == null ? 0 : Double.parseDouble(step.group(3));
      steps.add(new Loop.Leg(at == null ? to : at, to, moving, staying));
      at = to;
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(new Loop(steps));
  }

  private Keyframe pose(Map<String, Keyframe> poses, String called) {
    var pose = poses.get(called);
    if (pose == null) {
      throw new IllegalArgumentException(name + ": no pose is called " + called);
    }
    return pose;
  }

  private Map<Muscle, Muscle.Doing> muscles() {
    var muscles = new EnumMap<Muscle, Muscle.Doing>(Muscle.class);
    names("works").forEach(muscle -> muscles.put(muscle, Muscle.Doing.WORKS));
    names("stretches").forEach(muscle -> muscles.put(muscle, Muscle.Doing.STRETCHES));
    return muscles;
  }

  private List<Muscle> names(String field) {
    var names = new ArrayList<Muscle>();
    file.path(field).forEach(one -> names.add(muscle(field, one.asText())));
    return names;
  }

  private Muscle muscle(String field, String called) {
    return Stream.of(Muscle.values())
        .filter(muscle -> muscle.name().equals(called.toUpperCase(Locale.ROOT).replace('-', '_')))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                name + ", " + field + ": there is no muscle '" + called + "'"));
  }

  /// `near hip`, or `{of: near hip, limit: 20}`.
  private Optional<Scene.BitePoint> bitePoint() {
    var point = file.path("bite-point");
    if (point.isMissingNode()) {
      return Optional.empty();
    }
    var of = new Numbers(point, name + ", bite-point");
    var spot = point.isObject() ? of.text("of") : point.asText();
    var limit = point.has("limit") ? Optional.of(of.number("limit")) : Optional.<Double>empty();
    return Optional.of(new Scene.BitePoint(SpotName.read(spot, Side.NEAR).side(), limit));
  }
}

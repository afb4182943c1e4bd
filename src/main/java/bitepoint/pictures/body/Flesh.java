package bitepoint.pictures.body;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A skeleton with its flesh: chains of rounded pieces, so that neighbours share an end.
///
/// @param chains by part, from the trunk outwards
public record Flesh(Map<Part, List<Blob>> chains) {

  public Flesh {
    chains = Map.copyOf(chains);
  }

  /// @param breath how much deeper than usual the ribcage is, as a part of its depth
  public static Flesh of(Skeleton skeleton, double breath) {
    var chains = new EnumMap<Part, List<Blob>>(Part.class);
    trunk(skeleton, 1 + breath, chains);
    for (var side : Side.values()) {
      leg(skeleton.leg(side), side, chains);
      arm(skeleton.arm(side), side, chains);
    }
    return new Flesh(chains);
  }

  public List<Blob> of(Part part) {
    return chains.getOrDefault(part, List.of());
  }

  /// How far out a part reaches in that direction, measured from the origin.
  public double extent(Part part, Vec direction) {
    return of(part).stream().mapToDouble(blob -> blob.extent(direction)).max().orElseThrow();
  }

  private static void trunk(Skeleton bones, double breath, Map<Part, List<Blob>> chains) {
    var pelvis = bones.pelvis();
    var hips = new ArrayList<Blob>();
    hips.add(Blob.of(pelvis, -0.014, -0.035, 0.040, 0.022, 0.070));
    hips.add(Blob.of(pelvis, -0.015, -0.006, 0.058, 0.026, 0.086));
    hips.add(Blob.of(pelvis, -0.007, 0.032, 0.055, 0.026, 0.084));
    hips.add(Blob.of(bones.lumbar().getFirst(), 0.026, 0, 0.050, 0.022, 0.078));
    chains.put(Part.PELVIS, hips);

    var waist = new ArrayList<Blob>();
    for (var at = 0; at < bones.lumbar().size(); at++) {
      var breadth = 0.078 - 0.008 * Math.sin(Math.PI * at / 5);
      var depth = 0.050 * breath;
      waist.add(Blob.of(bones.lumbar().get(at), 0.026 + depth - 0.050, 0, depth, 0.02, breadth));
    }
    chains.put(Part.WAIST, waist);

    var depths = List.of(0.052, 0.056, 0.059, 0.058, 0.052, 0.040);
    var breadths = List.of(0.080, 0.086, 0.091, 0.094, 0.092, 0.074);
    var chest = new ArrayList<Blob>();
    chest.add(waist.getLast());
    for (var at = 0; at < depths.size(); at++) {
      var depth = depths.get(at) * breath;
      chest.add(Blob.of(bones.thorax().get(at), depth - 0.025, 0, depth, 0.022, breadths.get(at)));
    }
    chains.put(Part.CHEST, chest);
    chains.put(Part.SHOULDERS, chest.subList(4, chest.size()));

    var head = bones.head();
    var neck = bones.thorax().getLast();
    chains.put(
        Part.NECK,
        List.of(
            Blob.of(neck, 0.010, -0.004, 0.036, 0.02, 0.044),
            Blob.ball(head.point(0.006, 0.016, 0), 0.029)));
    chains.put(
        Part.HEAD,
        List.of(
            Blob.of(head, 0.006, 0.066, 0.056, 0.056, 0.050),
            Blob.of(head, 0.022, 0.028, 0.038, 0.034, 0.038),
            Blob.ball(head.point(0.036, 0.014, 0), 0.020)));
    chains.put(
        Part.NOSE,
        List.of(
            Blob.ball(head.point(0.026, 0.062, 0), 0.032),
            Blob.ball(head.point(0.066, 0.046, 0), 0.009)));
  }

  private static void leg(Skeleton.Bones bones, Side side, Map<Part, List<Blob>> chains) {
    var hip = bones.root();
    var knee = bones.middle();
    var ankle = bones.end();
    var kneecap = Blob.ball(knee.at(), 0.0295);
    chains.put(
        Part.of(side, "THIGH"),
        List.of(
            Blob.ball(hip.point(-0.004, 0, 0), 0.050),
            Blob.ball(hip.point(0.001, -0.09, 0), 0.045),
            Blob.ball(hip.point(0.002, -0.17, 0), 0.036),
            kneecap));
    chains.put(Part.of(side, "KNEE"), List.of(kneecap));
    chains.put(
        Part.of(side, "SHANK"),
        List.of(
            kneecap,
            Blob.ball(knee.point(-0.009, -0.075, 0), 0.029),
            Blob.ball(knee.point(-0.004, -0.15, 0), 0.022),
            Blob.ball(ankle.at(), 0.0175)));
    var ball = Blob.ball(ankle.point(0.078, -0.0255, 0), 0.0135);
    var toe = Blob.ball(ankle.point(0.108, -0.029, 0), 0.010);
    chains.put(
        Part.of(side, "FOOT"),
        List.of(
            Blob.ball(ankle.at(), 0.0175),
            Blob.ball(ankle.point(-0.026, -0.019, 0), 0.020),
            ball,
            toe));
    chains.put(Part.of(side, "TOES"), List.of(ball, toe));
  }

  private static void arm(Skeleton.Bones bones, Side side, Map<Part, List<Blob>> chains) {
    var shoulder = bones.root();
    var elbow = bones.middle();
    var wrist = bones.end();
    var middle = Blob.ball(elbow.at(), 0.020);
    chains.put(
        Part.of(side, "UPPER_ARM"),
        List.of(
            Blob.ball(shoulder.at(), 0.031),
            Blob.ball(shoulder.point(0, -0.07, 0), 0.025),
            middle));
    chains.put(Part.of(side, "ELBOW"), List.of(middle));
    chains.put(
        Part.of(side, "FOREARM"),
        List.of(middle, Blob.ball(elbow.point(0, -0.05, 0), 0.020), Blob.ball(wrist.at(), 0.0135)));
    chains.put(
        Part.of(side, "HAND"),
        List.of(
            Blob.ball(wrist.at(), 0.0135),
            Blob.of(wrist, 0, -0.038, 0.018, 0.02, 0.012),
            Blob.of(wrist, 0.002, -0.078, 0.011, 0.012, 0.009)));
  }
}

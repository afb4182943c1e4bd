package bitepoint.pictures.animation;

import bitepoint.pictures.body.Posture;
import bitepoint.pictures.paint.ScenePainter;
import bitepoint.pictures.pose.Keyframe;
import bitepoint.pictures.pose.Loop;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The frames of a loop. What is seen twice, as on the way back or with the next breath, is drawn
/// once.
final class Film {
  private static final double A_MOVING_FRAME = 0.08;
  private static final double A_STAYING_FRAME = 0.2;
  private static final int HUNDREDTHS = 100;

  /// What a frame shows: how far between which poses, and how deep in a breath, both in hundredths.
  private record Sight(String from, String to, int part, int breath) {}

  private final ScenePainter painter;
  private final int width;
  private final int height;
  private final Map<Sight, BufferedImage> drawn = new HashMap<>();

  Film(ScenePainter painter, int width, int height) {
    this.painter = painter;
    this.width = width;
    this.height = height;
  }

  List<Frame> of(Loop loop) {
    var frames = new ArrayList<Frame>();
    for (var leg : loop.legs()) {
      moving(loop, leg, frames);
      staying(leg, frames);
    }
    return frames;
  }

  private void moving(Loop loop, Loop.Leg leg, List<Frame> frames) {
    var count = count(leg.moving(), A_MOVING_FRAME);
    for (var at = 1; at <= count; at++) {
      var part = loop.eased(leg, at / (double) count);
      frames.add(new Frame(between(leg, part), hundredths(leg.moving() / count)));
    }
  }

  private void staying(Loop.Leg leg, List<Frame> frames) {
    var count = count(leg.staying(), A_STAYING_FRAME);
    for (var at = 0; at < count; at++) {
      var breath = Loop.breath(leg.staying(), at / (double) count);
      var sight = new Sight(leg.to().name(), leg.to().name(), 0, hundredths(breath * HUNDREDTHS));
      frames.add(
          new Frame(
              drawn.computeIfAbsent(
                  sight, _ -> draw(leg.to().posture(), leg.to().neutral(), breath)),
              hundredths(leg.staying() / count)));
    }
  }

  /// The way back is the way there the other way round.
  private BufferedImage between(Loop.Leg leg, double part) {
    var forwards = leg.from().name().compareTo(leg.to().name()) <= 0;
    var from = forwards ? leg.from() : leg.to();
    var to = forwards ? leg.to() : leg.from();
    var along = hundredths(forwards ? part : 1 - part);
    var sight = new Sight(from.name(), to.name(), along, 0);
    return drawn.computeIfAbsent(sight, _ -> draw(from, to, along / (double) HUNDREDTHS));
  }

  private BufferedImage draw(Keyframe from, Keyframe to, double part) {
    return draw(from.towards(to, part), from.neutral() + (to.neutral() - from.neutral()) * part, 0);
  }

  private BufferedImage draw(Posture posture, double neutral, double breath) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = picture.createGraphics();
    try {
      painter.paint(graphics, posture, neutral, breath);
      painter.paintArrow(graphics);
      return picture;
    } finally {
      graphics.dispose();
    }
  }

  private static int count(double seconds, double each) {
    return seconds == 0 ? 0 : Math.max(1, (int) Math.round(seconds / each));
  }

  private static int hundredths(double of) {
    return (int) Math.round(of * HUNDREDTHS);
  }
}

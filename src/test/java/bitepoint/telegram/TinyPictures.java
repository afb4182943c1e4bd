package bitepoint.telegram;

import bitepoint.conversation.Drawing;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;

/// A few pixels for everything there is to see, of a colour of its own; their file's name says what
/// it is.
public final class TinyPictures implements Pictures {
  private final List<Drawing> drawn = Collections.synchronizedList(new ArrayList<>());
  private final Semaphore gate = new Semaphore(1);
  private volatile boolean failing;
  private volatile boolean none;

  /// From now on nothing can be drawn.
  void fail() {
    failing = true;
  }

  /// From now on there is nothing to see.
  void haveNone() {
    none = true;
  }

  /// What is to be drawn waits for [#go].
  void hold() {
    gate.acquireUninterruptibly();
  }

  void go() {
    gate.release();
  }

  /// What was drawn, in order: what Telegram had already was not.
  List<Drawing> drawn() {
    return List.copyOf(drawn);
  }

  @Override
  public Optional<String> edition(Drawing drawing) {
    return drawing instanceof Drawing.Chart ? Optional.empty() : Optional.of(name(drawing));
  }

  @Override
  public Optional<Drawn> of(Drawing drawing, long personId) {
    gate.acquireUninterruptibly();
    gate.release();
    if (failing) {
      throw new IllegalStateException("no pen");
    }
    if (none) {
      return Optional.empty();
    }
    drawn.add(drawing);
    var moves = drawing instanceof Drawing.Exercise;
    var file = new Attachment(name(drawing), image(name(drawing), moves ? "gif" : "png"));
    return Optional.of(new Drawn(file, moves));
  }

  /// How a transcript names it.
  public static String name(Drawing drawing) {
    return switch (drawing) {
      case Drawing.Exercise(var id) -> id + " moves";
      case Drawing.Mistake(var exercise) -> exercise + ", not like this";
      case Drawing.Instead(var move, var swap) -> swap + " instead of " + move;
      case Drawing.Lesson(var number) -> "lesson " + number;
      case Drawing.Chart(var subject, var span) -> "chart of " + subject + ", " + span;
    };
  }

  private static byte[] image(String name, String format) {
    var image = new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB);
    for (var x = 0; x < 4; x++) {
      image.setRGB(x, 0, new Color((name + x).hashCode() & 0xFFFFFF).getRGB());
    }
    var file = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }
}

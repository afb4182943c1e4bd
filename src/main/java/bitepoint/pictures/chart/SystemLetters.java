package bitepoint.pictures.chart;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Optional;
import java.util.function.Function;

/// Text in whatever letters the system has. On a server that has none at all, it is empty.
final class SystemLetters {
  private static final FontRenderContext AS_OUTLINE = new FontRenderContext(null, true, true);

  double width(String text, double size) {
    return layout(text, size).map(TextLayout::getAdvance).orElse(0f);
  }

  Shape outline(String text, double size) {
    Function<TextLayout, Shape> outline = layout -> layout.getOutline(new AffineTransform());
    return layout(text, size).map(outline).orElseGet(Path2D.Double::new);
  }

  /// Java says in many ways that it finds no font: with an exception, or with an error.
  private static Optional<TextLayout> layout(String text, double size) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      var font = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) size);
      return Optional.of(new TextLayout(text, font, AS_OUTLINE));
    } catch (RuntimeException | LinkageError | InternalError e) {
      return Optional.empty();
    }
  }
}

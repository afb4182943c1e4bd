package bitepoint.pictures.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Liberation Sans out of PDFBox's jar, as outlines, so that a chart looks the same on a server
/// without fonts. What it has no letters for is drawn with what the system has. Safe for use by
/// several threads; it remembers an outline for each letter of its own, and no more.
public final class Typeface implements Ruler {
  private static final String RESOURCE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final TrueTypeFont font;
  private final CmapLookup letters;
  private final double unit;
  private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();
  private final SystemLetters others = new SystemLetters();

  private record Glyph(Shape outline, double advance) {}

  private Typeface(TrueTypeFont font) throws IOException {
    this.font = font;
    this.letters = font.getUnicodeCmapLookup();
    this.unit = 1.0 / font.getUnitsPerEm();
  }

  public static Typeface load() {
    try (var bytes = bytes()) {
      return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The font's file. The caller closes it.
  public static InputStream bytes() {
    var found = Typeface.class.getResourceAsStream(RESOURCE);
    if (found == null) {
      throw new IllegalStateException("PDFBox came without its font " + RESOURCE);
    }
    return found;
  }

  @Override
  public double width(String text, double size) {
    return isOwn(text)
        ? text.codePoints().mapToDouble(letter -> glyph(letter).advance()).sum() * size
        : others.width(text, size);
  }

  /// The text from (0, 0) on, which is on its baseline.
  public Shape outline(String text, double size) {
    if (!isOwn(text)) {
      return others.outline(text, size);
    }
    var outline = new Path2D.Double();
    var x = 0.0;
    for (var letter : text.codePoints().toArray()) {
      var glyph = glyph(letter);
      var place = new AffineTransform(size, 0, 0, -size, x, 0);
      outline.append(place.createTransformedShape(glyph.outline()), false);
      x += glyph.advance() * size;
    }
    return outline;
  }

  /// The text with a question mark for each letter that it lacks.
  public String printable(String text) {
    var printable = new StringBuilder();
    text.codePoints()
        .map(letter -> Character.isWhitespace(letter) ? ' ' : letter)
        .map(letter -> letters.getGlyphId(letter) == 0 ? '?' : letter)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  /// Whether it has all letters of a text and may set them one after the other.
  private boolean isOwn(String text) {
    return text.codePoints().allMatch(letter -> letters.getGlyphId(letter) != 0)
        && !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  private Glyph glyph(int letter) {
    return glyphs.computeIfAbsent(letters.getGlyphId(letter), this::read);
  }

  private Glyph read(int id) {
    try {
      var data = font.getGlyph().getGlyph(id);
      var scale = AffineTransform.getScaleInstance(unit, unit);
      var outline = data == null ? new Path2D.Double() : data.getPath();
      return new Glyph(scale.createTransformedShape(outline), font.getAdvanceWidth(id) * unit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

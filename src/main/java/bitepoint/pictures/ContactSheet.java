package bitepoint.pictures;

import bitepoint.pictures.chart.Typeface;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// Many pictures on one, each with its name below it, to look them over.
final class ContactSheet {
  private static final int CELL_WIDTH = 400;
  private static final int CELL_HEIGHT = 330;
  private static final int LABEL = 26;
  private static final int COLUMNS = 5;
  private static final double LETTERS = 18;
  private static final int BASELINE = 8;

  private record Cell(String label, BufferedImage picture) {}

  private final Typeface typeface;
  private final List<Cell> cells = new ArrayList<>();

  ContactSheet(Typeface typeface) {
    this.typeface = typeface;
  }

  /// Keeps a small copy.
  void add(String label, BufferedImage picture) {
    var scale =
        Math.min(
            (CELL_WIDTH - 8.0) / picture.getWidth(),
            (CELL_HEIGHT - LABEL - 8.0) / picture.getHeight());
    var width = (int) (picture.getWidth() * scale);
    var height = (int) (picture.getHeight() * scale);
    var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = small.createGraphics();
    try {
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      graphics.drawImage(picture, 0, 0, width, height, null);
    } finally {
      graphics.dispose();
    }
    cells.add(new Cell(label, small));
  }

  BufferedImage sheet() {
    var rows = (cells.size() + COLUMNS - 1) / COLUMNS;
    var sheet =
        new BufferedImage(COLUMNS * CELL_WIDTH, rows * CELL_HEIGHT, BufferedImage.TYPE_INT_RGB);
    var graphics = sheet.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
      for (var at = 0; at < cells.size(); at++) {
        paint(graphics, cells.get(at), at % COLUMNS * CELL_WIDTH, at / COLUMNS * CELL_HEIGHT);
      }
      return sheet;
    } finally {
      graphics.dispose();
    }
  }

  private void paint(Graphics2D graphics, Cell cell, int left, int top) {
    var picture = cell.picture();
    graphics.drawImage(picture, left + (CELL_WIDTH - picture.getWidth()) / 2, top + 4, null);
    graphics.setColor(Color.DARK_GRAY);
    var at = left + (CELL_WIDTH - typeface.width(cell.label(), LETTERS)) / 2;
    var label = typeface.outline(cell.label(), LETTERS);
    graphics.fill(
        AffineTransform.getTranslateInstance(at, top + CELL_HEIGHT - BASELINE)
            .createTransformedShape(label));
  }
}

package bitepoint.conversation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An inline keyboard: rows of buttons, the likely one first.
public record Keyboard(List<List<Button>> rows) {
  public static final Keyboard NONE = new Keyboard(List.of());

  public Keyboard {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// A keyboard of one row.
  public static Keyboard row(Button... buttons) {
    return new Keyboard(List.of(List.of(buttons)));
  }

  /// A keyboard with one button in each row.
  public static Keyboard column(Button... buttons) {
    return column(List.of(buttons));
  }

  /// The same of a list.
  public static Keyboard column(List<Button> buttons) {
    return new Keyboard(buttons.stream().map(List::of).toList());
  }

  /// A keyboard with two buttons in each row; an odd one stands alone.
  public static Keyboard pairs(List<Button> buttons) {
    return rowsOf(2, buttons);
  }

  /// A keyboard with so many buttons in each row; what is left over stands below.
  public static Keyboard rowsOf(int width, List<Button> buttons) {
    return new Keyboard(
        IntStream.iterate(0, at -> at < buttons.size(), at -> at + width)
            .mapToObj(at -> buttons.subList(at, Math.min(at + width, buttons.size())))
            .toList());
  }

  /// The same with one button more, in a row of its own.
  public Keyboard and(Button button) {
    return new Keyboard(Stream.concat(rows.stream(), Stream.of(List.of(button))).toList());
  }

  /// The same with those rows below.
  public Keyboard and(Keyboard below) {
    return new Keyboard(Stream.concat(rows.stream(), below.rows.stream()).toList());
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  public Stream<Button> buttons() {
    return rows.stream().flatMap(List::stream);
  }
}

package bitepoint.store.seal;

/// A text that was changed, moved from another place, or written with a key that is not there. It
/// tells nothing of the text, the key, or whose text it is.
public final class BrokenSeal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenSeal(Cell cell) {
    super("A text in %s cannot be opened.".formatted(cell.column()));
  }
}

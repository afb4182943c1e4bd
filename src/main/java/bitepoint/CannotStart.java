package bitepoint;

/// Something that keeps the program from starting, in a sentence that says how to go on.
public final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1;

  public CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}

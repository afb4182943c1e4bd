package bitepoint.understanding.sentence;

/// The sentence model cannot be run here; what people type is understood by its words alone.
public final class ModelMissing extends Exception {
  private static final long serialVersionUID = 1;

  ModelMissing(Throwable cause) {
    super(cause);
  }
}

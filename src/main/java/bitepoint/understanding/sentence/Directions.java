package bitepoint.understanding.sentence;

/// Turns sentences into directions in which those that mean alike lie close together. Safe for use
/// by many threads, until it is closed.
public interface Directions extends AutoCloseable {
  /// For a machine that runs no sentence model.
  Directions NONE =
      new Directions() {
        @Override
        public int size() {
          return 0;
        }

        @Override
        public float[] of(String sentence) {
          return new float[0];
        }
      };

  /// How many numbers a direction has.
  int size();

  @Override
  default void close() {}

  /// A direction of length 1; nothing where there is no model.
  float[] of(String sentence);
}

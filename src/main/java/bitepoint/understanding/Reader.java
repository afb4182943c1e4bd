package bitepoint.understanding;

/// Reads a message the way a good receptionist would. Safe for use by many threads.
@FunctionalInterface
public interface Reader {
  /// Never fails; what means nothing to it is [Intent#UNKNOWN].
  ///
  /// @param language a language there are messages for
  Reading read(String text, String language);
}

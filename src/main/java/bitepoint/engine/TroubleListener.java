package bitepoint.engine;

/// Hears of what the operator has to mend and nobody would notice. It must not block for long.
@FunctionalInterface
public interface TroubleListener {
  /// The nightly copy could not be made; those of earlier nights are still there.
  String NO_COPY = "operator.no-copy";

  /// @param key what went wrong, one of the constants here
  /// @param id under which the log has more
  void troubled(String key, String id);
}

package bitepoint.local;

/// A method of the Bot API.
@FunctionalInterface
interface Method {
  /// @return the result as JSON
  byte[] call(Parameters parameters) throws Refusal, InterruptedException;
}

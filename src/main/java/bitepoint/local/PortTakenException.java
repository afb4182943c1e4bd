package bitepoint.local;

/// The port is in use. The message says how to mend it.
public final class PortTakenException extends RuntimeException {
  PortTakenException(int port, Throwable cause) {
    super(
        "LOCAL_CHAT_PORT="
            + port
            + " is in use by another program: stop that program, or set LOCAL_CHAT_PORT to another port"
            + " (0 finds a free one).",
        cause);
  }
}

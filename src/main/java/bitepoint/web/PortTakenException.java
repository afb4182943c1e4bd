package bitepoint.web;

/// The port cannot be listened on. The message says how to mend it.
public final class PortTakenException extends RuntimeException {
  private static final long serialVersionUID = 1;

  PortTakenException(String setting, int port, Throwable cause) {
    super(
        ("%1$s=%2$d is in use by another program: stop that program, or set %1$s to another port"
                + " (0 finds a free one).")
            .formatted(setting, port),
        cause);
  }
}

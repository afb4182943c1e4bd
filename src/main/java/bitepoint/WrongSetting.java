package bitepoint;

/// A setting that cannot be used; its message says which, what was read, and what is accepted.
public final class WrongSetting extends RuntimeException {
  private static final long serialVersionUID = 1;

  public WrongSetting(String setting, String read, String accepted) {
    super("%s is %s, which can't be used. Accepted: %s.".formatted(setting, read, accepted));
  }
}

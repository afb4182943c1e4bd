package bitepoint.coach;

import java.util.Locale;

/// What a constant is called in resources and message keys: `hip-flexor-stretch`.
public final class Id {
  private Id() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

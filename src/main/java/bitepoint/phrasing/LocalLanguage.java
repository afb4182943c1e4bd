package bitepoint.phrasing;

import com.ibm.icu.util.TimeZone;
import java.time.ZoneId;
import java.util.Locale;

/// A language as it is written where somebody lives: "3 Nov" in London, "Nov 3" in New York.
public final class LocalLanguage {
  private LocalLanguage() {}

  /// @param language a code such as `en`
  /// @param zone where their clock says they are
  public static Locale of(String language, ZoneId zone) {
    return new Locale.Builder().setLanguageTag(language).setRegion(region(zone)).build();
  }

  /// Empty for a zone that is no place.
  private static String region(ZoneId zone) {
    try {
      return TimeZone.getRegion(zone.getId());
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}

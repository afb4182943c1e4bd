package bitepoint.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.time.ZoneId;

/// What somebody looks at the page with.
///
/// @param width in CSS pixels
/// @param locale the browser's language, such as `de-DE`
public record Screen(int width, int height, ColorScheme scheme, String locale, ZoneId zone) {
  /// A desktop in London, in English, light.
  public static final Screen DESKTOP =
      new Screen(1280, 860, ColorScheme.LIGHT, "en-GB", ZoneId.of("Europe/London"));

  /// A narrow phone.
  public static final Screen PHONE = DESKTOP.size(360, 740);

  public Screen size(int newWidth, int newHeight) {
    return new Screen(newWidth, newHeight, scheme, locale, zone);
  }

  public Screen dark() {
    return new Screen(width, height, ColorScheme.DARK, locale, zone);
  }

  public Screen speaks(String newLocale) {
    return new Screen(width, height, scheme, newLocale, zone);
  }

  public Screen in(ZoneId newZone) {
    return new Screen(width, height, scheme, locale, newZone);
  }
}

package bitepoint.coach.safety;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// Where help is called, by country.
///
/// @param byCountry by ISO 3166 code, two letters
/// @param countries the country that a time zone lies in
public record HelpLines(Map<String, HelpLine> byCountry, Map<ZoneId, String> countries) {
  public HelpLines {
    byCountry = Map.copyOf(byCountry);
    countries = Map.copyOf(countries);
  }

  public Optional<HelpLine> in(String country) {
    return Optional.ofNullable(byCountry.get(country));
  }

  /// Empty for a zone that is no place, such as UTC.
  public Optional<String> countryOf(ZoneId zone) {
    return Optional.ofNullable(countries.get(zone));
  }
}

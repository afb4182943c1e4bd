package bitepoint.year;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Where people live: with and without daylight saving, north and south, by half and by quarter
/// hours.
record Place(ZoneId zone) {
  static final List<Place> ALL =
      Stream.of(
              "Europe/London",
              "Europe/Berlin",
              "America/New_York",
              "America/Los_Angeles",
              "America/St_Johns",
              "America/Sao_Paulo",
              "Africa/Cairo",
              "Asia/Kolkata",
              "Asia/Kathmandu",
              "Asia/Tokyo",
              "Australia/Sydney",
              "Australia/Lord_Howe",
              "Pacific/Auckland",
              "Pacific/Chatham")
          .map(id -> new Place(ZoneId.of(id)))
          .toList();

  /// As they would type it.
  String city() {
    var id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}

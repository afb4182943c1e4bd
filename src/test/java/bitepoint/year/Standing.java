package bitepoint.year;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How things stand with somebody after what was noted so far.
final class Standing {
  private ZoneId zone = ZoneOffset.UTC;
  private Optional<LocalTime> asks = Optional.empty();
  private Optional<LocalTime> sundays = Optional.empty();
  private Optional<LocalTime> evenings = Optional.empty();
  private Optional<Duration> breaks = Optional.empty();
  private LocalTime quietFrom = LocalTime.of(22, 0);
  private LocalTime quietUntil = LocalTime.of(7, 0);
  private Optional<Noted.Paused> pause = Optional.empty();
  private Optional<LocalDate> askedOn = Optional.empty();
  private Optional<LocalDate> tweakedOn = Optional.empty();
  private int tweaks;
  private LocalDate heardOn = LocalDate.MIN;
  private Instant heardAt = Instant.MIN;
  private Instant spokeAt = Instant.MIN;
  private boolean blocked;
  private boolean withdrawn;
  private boolean locked;

  void goesOn(Noted noted) {
    switch (noted) {
      case Noted.Spoke(var at, var topic, _) -> {
        if (topic == Topic.CHECK_IN) {
          askedOn = Optional.of(day(at));
        }
        if (topic == Topic.LAST_DESK_BREAK) {
          breaks = Optional.empty();
        }
        spokeAt = topic.isADeskBreak() ? spokeAt : at;
      }
      case Noted.Acted(var at) -> {
        heardOn = day(at);
        heardAt = at;
      }
      case Noted.Chose(var at, var where, var when) -> {
        zone = where;
        asks = Optional.of(when);
        heardOn = day(at);
      }
      case Noted.ChoseSundays(_, var time) -> sundays = Optional.of(time);
      case Noted.ChoseEvenings(_, var time) -> evenings = Optional.of(time);
      case Noted.ChoseBreaks(_, var minutes) -> breaks = Optional.of(Duration.ofMinutes(minutes));
      case Noted.DroppedBreaks _ -> breaks = Optional.empty();
      case Noted.AnsweredABreak _ -> {}
      case Noted.ChoseQuiet(_, var from, var until) -> {
        quietFrom = from;
        quietUntil = until;
      }
      case Noted.Paused paused -> pause = Optional.of(paused);
      case Noted.Resumed _ -> pause = Optional.empty();
      case Noted.Blocked _ -> blocked = true;
      case Noted.Unblocked(var at) -> {
        blocked = false;
        heardOn = day(at);
      }
      case Noted.Withdrew _ -> withdrawn = true;
      case Noted.AgreedAgain _ -> withdrawn = false;
      case Noted.Warned _ -> locked = true;
      case Noted.Cleared _ -> locked = false;
      case Noted.Tweaked(var at) -> {
        tweaks = tweakedOn(day(at)) ? tweaks + 1 : 1;
        tweakedOn = Optional.of(day(at));
      }
    }
  }

  /// Their own day.
  LocalDate day(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  /// Their own time of day.
  LocalTime time(Instant at) {
    return at.atZone(zone).toLocalTime();
  }

  ZoneId zone() {
    return zone;
  }

  /// Whether they came through the welcome and nothing keeps the coach from asking that day.
  boolean mayBeAsked(LocalDate day) {
    return asks.isPresent() && !blocked && !withdrawn && !locked && !isPausedOn(day);
  }

  boolean isPausedOn(LocalDate day) {
    return pause.map(one -> one.until().map(day::isBefore).orElse(true)).orElse(false);
  }

  boolean isBlocked() {
    return blocked;
  }

  boolean isWithdrawn() {
    return withdrawn;
  }

  boolean isLocked() {
    return locked;
  }

  /// For how many days nothing was heard from them; what a pause asked for is no silence.
  long silentDays(LocalDate day) {
    var since =
        pause
            .flatMap(Noted.Paused::until)
            .map(until -> until.minusDays(1))
            .filter(heardOn::isBefore)
            .orElse(heardOn);
    return ChronoUnit.DAYS.between(since, day);
  }

  Optional<LocalTime> asks() {
    return asks;
  }

  Optional<LocalTime> sundays() {
    return sundays;
  }

  Optional<LocalTime> evenings() {
    return evenings;
  }

  /// How long after one break from the desk another may come, for those who want them.
  Optional<Duration> breaks() {
    return breaks;
  }

  boolean isQuietAt(LocalTime time) {
    return quietFrom.isAfter(quietUntil)
        ? !time.isBefore(quietFrom) || time.isBefore(quietUntil)
        : !time.isBefore(quietFrom) && time.isBefore(quietUntil);
  }

  /// That time, or the end of the quiet hours where it lies within.
  LocalTime outsideQuiet(LocalTime time) {
    return isQuietAt(time) ? quietUntil : time;
  }

  /// When they last wrote or tapped.
  Instant heardAt() {
    return heardAt;
  }

  /// When the coach last spoke of its own accord, breaks from the desk aside.
  Instant spokeAt() {
    return spokeAt;
  }

  boolean wasAskedOn(LocalDate day) {
    return askedOn.map(day::equals).orElse(false);
  }

  /// How often their back went on that day.
  int tweaksOn(LocalDate day) {
    return tweakedOn(day) ? tweaks : 0;
  }

  boolean tweakedOn(LocalDate day) {
    return tweakedOn.map(day::equals).orElse(false);
  }

  /// When the check-in of that day comes: a time that the clocks skip is made up for after it, one
  /// that comes twice counts the first time.
  Instant due(LocalDate day) {
    var local = day.atTime(asks.orElseThrow());
    var offsets = zone.getRules().getValidOffsets(local);
    return local.toInstant(
        offsets.isEmpty()
            ? zone.getRules().getTransition(local).getOffsetBefore()
            : offsets.getFirst());
  }
}

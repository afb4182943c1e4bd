package bitepoint.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// What a person told about themselves and agreed to.
///
/// @param consentedTo the version of the wording they agreed to, when they did
/// @param painAtStart 0–10, from the welcome
/// @param sittingHours a day, from the welcome
/// @param checkInAt their own wall-clock time
/// @param lastAskedOn their own date of the last check-in that was sent
/// @param lockedSince when a warning sign locked exercise, until they say they were seen
/// @param safety what they told of warning signs, and where help is called from
public record Profile(
    Optional<String> consentedTo,
    Optional<Integer> painAtStart,
    Optional<Since> since,
    Optional<Course> course,
    Optional<Integer> sittingHours,
    ZoneId zone,
    Optional<LocalTime> checkInAt,
    Optional<LocalDate> lastAskedOn,
    Optional<Instant> lockedSince,
    Safety safety,
    boolean reachable,
    Preferences preferences) {

  private static final Profile UNKNOWN =
      new Profile(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          ZoneId.of("UTC"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Safety.UNKNOWN,
          true,
          Preferences.USUAL);

  /// Somebody of whom nothing is known yet.
  public static Profile unknown() {
    return UNKNOWN;
  }

  public Profile consented(String version) {
    return told(Optional.of(version), painAtStart, since, course, sittingHours);
  }

  public Profile startedAt(int pain) {
    return told(consentedTo, Optional.of(pain), since, course, sittingHours);
  }

  /// The story they told in the welcome.
  public Profile told(
      Optional<Since> since, Optional<Course> course, Optional<Integer> sittingHours) {
    return told(consentedTo, painAtStart, since, course, sittingHours);
  }

  public Profile in(ZoneId zone) {
    return with(zone, checkInAt, lastAskedOn, lockedSince, safety, reachable, preferences);
  }

  public Profile checkedInAt(LocalTime time) {
    return with(zone, Optional.of(time), lastAskedOn, lockedSince, safety, reachable, preferences);
  }

  public Profile askedOn(LocalDate day) {
    return with(zone, checkInAt, Optional.of(day), lockedSince, safety, reachable, preferences);
  }

  public Profile locked(Optional<Instant> since) {
    return with(zone, checkInAt, lastAskedOn, since, safety, reachable, preferences);
  }

  public Profile safe(Safety safety) {
    return with(zone, checkInAt, lastAskedOn, lockedSince, safety, reachable, preferences);
  }

  public Profile reachable(boolean reachable) {
    return with(zone, checkInAt, lastAskedOn, lockedSince, safety, reachable, preferences);
  }

  public Profile preferring(Preferences preferences) {
    return with(zone, checkInAt, lastAskedOn, lockedSince, safety, reachable, preferences);
  }

  public boolean isLocked() {
    return lockedSince.isPresent();
  }

  private Profile told(
      Optional<String> consentedTo,
      Optional<Integer> painAtStart,
      Optional<Since> since,
      Optional<Course> course,
      Optional<Integer> sittingHours) {
    return new Profile(
        consentedTo,
        painAtStart,
        since,
        course,
        sittingHours,
        zone,
        checkInAt,
        lastAskedOn,
        lockedSince,
        safety,
        reachable,
        preferences);
  }

  private Profile with(
      ZoneId zone,
      Optional<LocalTime> checkInAt,
      Optional<LocalDate> lastAskedOn,
      Optional<Instant> lockedSince,
      Safety safety,
      boolean reachable,
      Preferences preferences) {
    return new Profile(
        consentedTo,
        painAtStart,
        since,
        course,
        sittingHours,
        zone,
        checkInAt,
        lastAskedOn,
        lockedSince,
        safety,
        reachable,
        preferences);
  }

  /// How long the back has hurt.
  public enum Since {
    DAYS,
    WEEKS,
    MONTHS,
    YEARS
  }

  /// How the pain goes from day to day.
  public enum Course {
    UP_AND_DOWN,
    STEADY,
    EASING
  }
}

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
    boolean reachable) {

  /// Somebody of whom nothing is known yet.
  public static Profile unknown() {
    return new Profile(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ZoneId.of("UTC"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  public Profile consented(String version) {
    return with(Optional.of(version), painAtStart, zone, checkInAt, lockedSince);
  }

  public Profile startedAt(int pain) {
    return with(consentedTo, Optional.of(pain), zone, checkInAt, lockedSince);
  }

  public Profile in(ZoneId zone) {
    return with(consentedTo, painAtStart, zone, checkInAt, lockedSince);
  }

  public Profile checkedInAt(LocalTime time) {
    return with(consentedTo, painAtStart, zone, Optional.of(time), lockedSince);
  }

  public Profile locked(Optional<Instant> since) {
    return with(consentedTo, painAtStart, zone, checkInAt, since);
  }

  /// The story they told in the welcome.
  public Profile told(
      Optional<Since> since, Optional<Course> course, Optional<Integer> sittingHours) {
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
        reachable);
  }

  public Profile askedOn(LocalDate day) {
    return new Profile(
        consentedTo,
        painAtStart,
        since,
        course,
        sittingHours,
        zone,
        checkInAt,
        Optional.of(day),
        lockedSince,
        reachable);
  }

  public Profile reachable(boolean reachable) {
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
        reachable);
  }

  public boolean isLocked() {
    return lockedSince.isPresent();
  }

  private Profile with(
      Optional<String> consentedTo,
      Optional<Integer> painAtStart,
      ZoneId zone,
      Optional<LocalTime> checkInAt,
      Optional<Instant> lockedSince) {
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
        reachable);
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

package bitepoint.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What a person told about themselves and agreed to.
///
/// @param consentedTo the version of the wording they agreed to, where they did and did not take it
///   back
/// @param consentSince since when that is so: when they agreed, or took it back
/// @param painAtStart 0–10, from the welcome
/// @param sittingHours a day, from the welcome
/// @param checkInAt their own wall-clock time
/// @param lastAskedOn their own date of the last check-in that was sent
/// @param lockedSince when a warning sign locked exercise, until they say they were seen
/// @param safety what they told of warning signs, and where help is called from
/// @param contact when the two last spoke
/// @param nudges what else comes by itself
/// @param plan what they want to do after what
public record Profile(
    Optional<String> consentedTo,
    Optional<Instant> consentSince,
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
    Preferences preferences,
    Contact contact,
    Nudges nudges,
    Optional<IfThen> plan) {

  private static final Profile UNKNOWN =
      new Profile(
          Optional.empty(),
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
          Preferences.USUAL,
          Contact.NONE,
          Nudges.USUAL,
          Optional.empty());

  /// Somebody of whom nothing is known yet.
  public static Profile unknown() {
    return UNKNOWN;
  }

  public Profile consented(String version, Instant at) {
    return told(Optional.of(version), Optional.of(at), painAtStart, since, course, sittingHours);
  }

  /// They took back their yes.
  public Profile withdrawn(Instant at) {
    return told(Optional.empty(), Optional.of(at), painAtStart, since, course, sittingHours);
  }

  public boolean isWithdrawn() {
    return consentedTo.isEmpty() && consentSince.isPresent();
  }

  public Profile startedAt(int pain) {
    return told(consentedTo, consentSince, Optional.of(pain), since, course, sittingHours);
  }

  /// The story they told in the welcome.
  public Profile told(
      Optional<Since> since, Optional<Course> course, Optional<Integer> sittingHours) {
    return told(consentedTo, consentSince, painAtStart, since, course, sittingHours);
  }

  public Profile in(ZoneId zone) {
    return with(
        zone,
        checkInAt,
        lastAskedOn,
        lockedSince,
        safety,
        reachable,
        preferences,
        contact,
        nudges,
        plan);
  }

  public Profile checkedInAt(LocalTime time) {
    return with(
        zone,
        Optional.of(time),
        lastAskedOn,
        lockedSince,
        safety,
        reachable,
        preferences,
        contact,
        nudges,
        plan);
  }

  public Profile askedOn(LocalDate day) {
    return with(
        zone,
        checkInAt,
        Optional.of(day),
        lockedSince,
        safety,
        reachable,
        preferences,
        contact,
        nudges,
        plan);
  }

  public Profile locked(Optional<Instant> since) {
    return with(
        zone, checkInAt, lastAskedOn, since, safety, reachable, preferences, contact, nudges, plan);
  }

  public Profile safe(Safety safety) {
    return with(
        zone,
        checkInAt,
        lastAskedOn,
        lockedSince,
        safety,
        reachable,
        preferences,
        contact,
        nudges,
        plan);
  }

  public Profile reachable(boolean reachable) {
    return with(
        zone,
        checkInAt,
        lastAskedOn,
        lockedSince,
        safety,
        reachable,
        preferences,
        contact,
        nudges,
        plan);
  }

  public Profile preferring(Preferences preferences) {
    return with(
        zone,
        checkInAt,
        lastAskedOn,
        lockedSince,
        safety,
        reachable,
        preferences,
        contact,
        nudges,
        plan);
  }

  public Profile contact(Contact contact) {
    return with(
        zone,
        checkInAt,
        lastAskedOn,
        lockedSince,
        safety,
        reachable,
        preferences,
        contact,
        nudges,
        plan);
  }

  public Profile nudged(Nudges nudges) {
    return with(
        zone,
        checkInAt,
        lastAskedOn,
        lockedSince,
        safety,
        reachable,
        preferences,
        contact,
        nudges,
        plan);
  }

  public Profile planning(Optional<IfThen> plan) {
    return with(
        zone,
        checkInAt,
        lastAskedOn,
        lockedSince,
        safety,
        reachable,
        preferences,
        contact,
        nudges,
        plan);
  }

  /// The quiet hours, with room for each time that they chose themselves.
  public QuietHours quietHours() {
    var quiet = nudges.quiet();
    for (var chosen : List.of(checkInAt, preferences.sundayAt(), nudges.eveningAt())) {
      quiet = chosen.map(quiet::without).orElse(quiet);
    }
    return quiet;
  }

  public boolean isLocked() {
    return lockedSince.isPresent();
  }

  private Profile told(
      Optional<String> consentedTo,
      Optional<Instant> consentSince,
      Optional<Integer> painAtStart,
      Optional<Since> since,
      Optional<Course> course,
      Optional<Integer> sittingHours) {
    return new Profile(
        consentedTo,
        consentSince,
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
        preferences,
        contact,
        nudges,
        plan);
  }

  private Profile with(
      ZoneId zone,
      Optional<LocalTime> checkInAt,
      Optional<LocalDate> lastAskedOn,
      Optional<Instant> lockedSince,
      Safety safety,
      boolean reachable,
      Preferences preferences,
      Contact contact,
      Nudges nudges,
      Optional<IfThen> plan) {
    return new Profile(
        consentedTo,
        consentSince,
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
        preferences,
        contact,
        nudges,
        plan);
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

package bitepoint.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
    return with(draft -> {
      draft.consentedTo = Optional.of(version);
      draft.consentSince = Optional.of(at);
    });
  }

  /// They took back their yes.
  public Profile withdrawn(Instant at) {
    return with(draft -> {
      draft.consentedTo = Optional.empty();
      draft.consentSince = Optional.of(at);
    });
  }

  public boolean isWithdrawn() {
    return consentedTo.isEmpty() && consentSince.isPresent();
  }

  public Profile startedAt(int pain) {
    return with(draft -> draft.painAtStart = Optional.of(pain));
  }

  /// The story they told in the welcome.
  public Profile told(
      Optional<Since> since, Optional<Course> course, Optional<Integer> sittingHours) {
    return with(draft -> {
      draft.since = since;
      draft.course = course;
      draft.sittingHours = sittingHours;
    });
  }

  public Profile in(ZoneId zone) {
    return with(draft -> draft.zone = zone);
  }

  public Profile checkedInAt(LocalTime time) {
    return with(draft -> draft.checkInAt = Optional.of(time));
  }

  public Profile askedOn(LocalDate day) {
    return with(draft -> draft.lastAskedOn = Optional.of(day));
  }

  public Profile locked(Optional<Instant> since) {
    return with(draft -> draft.lockedSince = since);
  }

  public Profile safe(Safety safety) {
    return with(draft -> draft.safety = safety);
  }

  public Profile reachable(boolean reachable) {
    return with(draft -> draft.reachable = reachable);
  }

  public Profile preferring(Preferences preferences) {
    return with(draft -> draft.preferences = preferences);
  }

  public Profile contact(Contact contact) {
    return with(draft -> draft.contact = contact);
  }

  public Profile nudged(Nudges nudges) {
    return with(draft -> draft.nudges = nudges);
  }

  public Profile planning(Optional<IfThen> plan) {
    return with(draft -> draft.plan = plan);
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

  private Profile with(Consumer<Draft> change) {
    var draft = new Draft(this);
    change.accept(draft);
    return draft.profile();
  }

  /// A profile while one thing of it is changed.
  private static final class Draft {
    private Optional<String> consentedTo;
    private Optional<Instant> consentSince;
    private Optional<Integer> painAtStart;
    private Optional<Since> since;
    private Optional<Course> course;
    private Optional<Integer> sittingHours;
    private ZoneId zone;
    private Optional<LocalTime> checkInAt;
    private Optional<LocalDate> lastAskedOn;
    private Optional<Instant> lockedSince;
    private Safety safety;
    private boolean reachable;
    private Preferences preferences;
    private Contact contact;
    private Nudges nudges;
    private Optional<IfThen> plan;

    private Draft(Profile of) {
      consentedTo = of.consentedTo;
      consentSince = of.consentSince;
      painAtStart = of.painAtStart;
      since = of.since;
      course = of.course;
      sittingHours = of.sittingHours;
      zone = of.zone;
      checkInAt = of.checkInAt;
      lastAskedOn = of.lastAskedOn;
      lockedSince = of.lockedSince;
      safety = of.safety;
      reachable = of.reachable;
      preferences = of.preferences;
      contact = of.contact;
      nudges = of.nudges;
      plan = of.plan;
    }

    private Profile profile() {
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

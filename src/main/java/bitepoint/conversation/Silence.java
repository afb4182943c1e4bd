package bitepoint.conversation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How long nothing was heard of somebody, and how much less they are asked for it (`coaching.md`
/// 5): each day while they answer; after two questions without an answer every other day, more
/// softly; after a week once a week; after thirty days one goodbye, and then nothing.
final class Silence {
  private static final int UNTIL_EVERY_OTHER_DAY = 2;
  private static final int UNTIL_WEEKLY = 6;
  private static final int UNTIL_GOODBYE = 30;
  private static final int EVERY_OTHER_DAY = 2;
  private static final int WEEKLY = 7;

  private Silence() {}

  /// They wrote or tapped: from now on they are asked as before. Nothing is noted of who has not
  /// agreed to it.
  static Next heard(Next next) {
    var profile = next.person().profile();
    var contact = profile.contact().heard(next.now());
    if (profile.consentedTo().isEmpty() || contact.equals(profile.contact())) {
      return next;
    }
    var here = next.noting(new Change.ProfileIs(profile.contact(contact)));
    return days(next) < UNTIL_EVERY_OTHER_DAY
        ? here
        : isGone(next) ? Presence.asked(here) : Presence.asksDaily(here);
  }

  /// Whether two questions went without an answer.
  static boolean isLong(Next next) {
    return days(next) > UNTIL_EVERY_OTHER_DAY;
  }

  /// Whether it is time to stop asking.
  static boolean isOver(Next next) {
    return days(next) >= UNTIL_GOODBYE;
  }

  /// Whether the goodbye was said.
  static boolean isGone(Next next) {
    return heardOn(next)
        .flatMap(heard -> lastAsked(next, heard))
        .map(asked -> isOver(next, asked))
        .orElse(false);
  }

  /// The first day on which the daily question may come again.
  static LocalDate nextDay(Next next) {
    return heardOn(next)
        .flatMap(heard -> lastAsked(next, heard).map(asked -> after(heard, asked)))
        .orElseGet(next::today);
  }

  /// Said once; from then on nothing comes until they say something.
  static Next goodbye(Next next) {
    var profile = next.person().profile();
    var key = profile.isLocked() ? "silence.goodbye-locked" : "silence.goodbye";
    var said =
        next.noting(new Change.ProfileIs(profile.askedOn(next.today())))
            .says(Words.of(key), Keyboard.row(Pausing.startAgain()));
    return Underway.isBusy(next.state()) ? said : said.goes(new Idle());
  }

  private static int days(Next next) {
    return heardOn(next).map(next::daysSince).orElse(0);
  }

  private static boolean isOver(Next next, LocalDate asked) {
    return days(next) - next.daysSince(asked) >= UNTIL_GOODBYE;
  }

  private static LocalDate after(LocalDate heard, LocalDate asked) {
    var silent = ChronoUnit.DAYS.between(heard, asked);
    var rest =
        silent < UNTIL_EVERY_OTHER_DAY ? 1 : silent < UNTIL_WEEKLY ? EVERY_OTHER_DAY : WEEKLY;
    var goodbye = heard.plusDays(UNTIL_GOODBYE);
    var day = asked.plusDays(rest);
    return day.isBefore(goodbye) ? day : goodbye;
  }

  private static Optional<LocalDate> lastAsked(Next next, LocalDate heard) {
    return next.person().profile().lastAskedOn().filter(asked -> asked.isAfter(heard));
  }

  private static Optional<LocalDate> heardOn(Next next) {
    var profile = next.person().profile();
    return profile.contact().heardAt().map(at -> at.atZone(profile.zone()).toLocalDate());
  }
}

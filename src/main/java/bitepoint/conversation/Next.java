package bitepoint.conversation;

import bitepoint.coach.Balance;
import bitepoint.coach.Barrier;
import bitepoint.coach.Catalogue;
import bitepoint.coach.Journey;
import bitepoint.coach.Needs;
import bitepoint.coach.Phase;
import bitepoint.coach.Routine;
import bitepoint.coach.rule.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A step in the making: the person as changed so far, where the conversation goes, what they see.
/// Immutable.
///
/// @param person already changed by `changes`
/// @param now when it happens
/// @param today the same on the person's own calendar
/// @param programme what is coached, and the rule
record Next(
    Person person,
    Instant now,
    LocalDate today,
    Programme programme,
    State state,
    List<Reply> replies,
    List<Change> changes) {

  /// Nothing said, nothing changed, the state as it was.
  static Next of(Person person, Instant now, Programme programme) {
    var today = person.today(now);
    return new Next(person, now, today, programme, person.state(), List.of(), List.of());
  }

  Catalogue catalogue() {
    return programme.catalogue();
  }

  Journey journey() {
    return person.journey();
  }

  boolean isInFlareUp() {
    return person.phase() == Phase.FLARE_UP;
  }

  /// The phase whose exercises they get: the gentle ones while a sign waits for an ordinary
  /// appointment (`coaching.md` 2.2, tier C). Their own phase stays.
  Phase coachedPhase() {
    var phase = person.phase();
    return isGentle() && phase.compareTo(Phase.CALM) > 0 ? Phase.CALM : phase;
  }

  /// Whether a sign that they told of waits for a clinician.
  boolean isGentle() {
    return !person.profile().safety().signs().isEmpty();
  }

  /// The pause that is on today.
  Optional<Pause> pause() {
    return person.profile().preferences().pause().filter(pause -> pause.isOn(today));
  }

  /// How many days ago that was on their own calendar; 0 is today.
  int daysSince(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(day, today);
  }

  /// Their own numbers today, as the rule counts them.
  Situation situation() {
    return new Situation(
        programme.rule(),
        person.phase(),
        person.diary(),
        person.journey(),
        person.profile().painAtStart(),
        today);
  }

  /// The routine of a day, as long as they have time, in the phase that they are in.
  Routine routine(LocalDate day) {
    return routine(day, minutes(day));
  }

  /// As long as they usually have time; the least after a day without any.
  int minutes(LocalDate day) {
    return barrier(day).map(Barrier.Kind.TIME::equals).orElse(false) && !LessToday.isPlanned(this)
        ? Needs.SHORTEST
        : person.profile().preferences().minutes();
  }

  /// What got in the way lately. A flare-up has a plan of its own.
  Optional<Barrier.Kind> barrier(LocalDate day) {
    return isInFlareUp() ? Optional.empty() : journey().barrier().flatMap(met -> met.on(day));
  }

  /// The same for another length.
  Routine routine(LocalDate day, int minutes) {
    return programme.routines().of(needs(day, minutes), day);
  }

  /// Whether that day is one of the first after a flare-up, with less of everything.
  boolean isReturning(LocalDate day) {
    var days = programme.rule().leaveFlare().forDays();
    return !isInFlareUp()
        && journey()
            .standing()
            .calmSince()
            .map(since -> !day.isBefore(since) && day.isBefore(since.plusDays(days)))
            .orElse(false);
  }

  private Needs needs(LocalDate day, int minutes) {
    return new Needs(
        coachedPhase(),
        journey().standing().dose(),
        isReturning(day),
        minutes,
        person.profile().preferences().lacking(),
        journey().tastes(),
        Balance.before(day, person.diary().trainings()),
        barrier(day));
  }

  Next noting(Change change) {
    var then = person.after(change);
    var sameZone = then.profile().zone().equals(person.profile().zone());
    var day = sameZone ? today : then.today(now);
    return new Next(then, now, day, programme, state, replies, plus(changes, change));
  }

  /// The same with the journey that it makes of the person's.
  Next travels(UnaryOperator<Journey> on) {
    var journey = on.apply(person.journey());
    return journey.equals(person.journey()) ? this : noting(new Change.JourneyIs(journey));
  }

  /// The same with the preferences that it makes of the person's.
  Next prefers(UnaryOperator<Preferences> other) {
    var profile = person.profile();
    return noting(new Change.ProfileIs(profile.preferring(other.apply(profile.preferences()))));
  }

  /// The same with other replies.
  Next with(List<Reply> otherReplies) {
    return new Next(person, now, today, programme, state, otherReplies, changes);
  }

  /// What would take the place of the tapped message comes below instead where something was said
  /// before it. What is urgent is said first.
  Next says(Reply reply) {
    var said =
        reply instanceof Reply.Urgent
            ? Stream.concat(Stream.of(reply), replies.stream().map(Reply::anew)).toList()
            : plus(replies, replies.stream().anyMatch(Reply::isSaid) ? reply.anew() : reply);
    return new Next(person, now, today, programme, state, said, changes);
  }

  Next says(Words words) {
    return says(new Reply.Text(words, Keyboard.NONE));
  }

  Next says(Words words, Keyboard keyboard) {
    return says(new Reply.Text(words, keyboard));
  }

  /// As a message of its own; the words alone where it cannot be seen.
  Next shows(Drawing drawing, Words caption, Keyboard keyboard) {
    return says(new Reply.Picture(drawing, caption, keyboard, false));
  }

  Next goes(State to) {
    return new Next(person, now, today, programme, to, replies, changes);
  }

  /// Goes to a state and asks its question.
  Next asks(State to) {
    var there = goes(to);
    return there.says(Questions.of(there));
  }

  /// Asks again what is being asked.
  Next asksAgain() {
    return says(Questions.again(this));
  }

  private static <T> List<T> plus(List<T> list, T one) {
    var more = new ArrayList<>(list);
    more.add(one);
    return List.copyOf(more);
  }
}

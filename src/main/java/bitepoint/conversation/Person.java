package bitepoint.conversation;

import bitepoint.coach.Diary;
import bitepoint.coach.Journey;
import bitepoint.coach.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/// Everything a step may know about somebody. Immutable.
///
/// @param id Telegram's user id, which is the chat's id too
/// @param name the first name as Telegram gives it
/// @param language a language there are messages for, such as `en`
/// @param turn the number of the newest keyboard; a tap on any other is outdated
/// @param turnedAt when that number was given
/// @param reminders the agreed times that are still to come
public record Person(
    long id,
    String name,
    String language,
    Profile profile,
    Phase phase,
    Journey journey,
    Diary diary,
    State state,
    int turn,
    Instant turnedAt,
    Map<Reminder.Kind, Instant> reminders) {

  public Person {
    reminders = Map.copyOf(reminders);
  }

  /// Somebody who writes for the first time.
  public static Person stranger(long id, String name, String language) {
    return new Person(
        id,
        name,
        language,
        Profile.unknown(),
        Phase.CALM,
        Journey.NONE,
        Diary.EMPTY,
        new Idle(),
        0,
        Instant.EPOCH,
        Map.of());
  }

  /// Today on the person's own calendar.
  public LocalDate today(Instant now) {
    return now.atZone(profile.zone()).toLocalDate();
  }

  /// The same person after a step: its state, its changes, and its turn where it was given a new
  /// one. Who is forgotten is a stranger, whatever else the step says.
  public Person after(Step step, Instant now) {
    if (step.forgets()) {
      return stranger(id, name, language);
    }
    var then = this;
    for (var change : step.changes()) {
      then = then.after(change);
    }
    return new Person(
        id,
        name,
        then.language,
        then.profile,
        then.phase,
        then.journey,
        then.diary,
        step.state(),
        step.turn(),
        step.turn() == turn ? turnedAt : now,
        then.reminders);
  }

  /// The same person with one thing changed.
  public Person after(Change change) {
    return switch (change) {
      case Change.NotedEvening _,
          Change.NotedFelt _,
          Change.NotedRating _,
          Change.NotedSigns _,
          Change.NotedWorse _,
          Change.NotedMisreading _ ->
          this;
      case Change.TookBack(var entry, var day) ->
          with(
              switch (entry) {
                case EVENING, PRACTICE -> diary;
                case PAIN -> diary.withoutPain(day);
                case REST -> diary.withoutRest(day);
                case TRAINING -> diary.withoutTheLastTraining(day);
              });
      case Change.Forgotten() -> stranger(id, name, language);
      case Change.NotedPain(var day, var pain) -> with(diary.withPain(day, pain));
      case Change.NotedTraining(var training) -> with(diary.with(training));
      case Change.NotedTweak(var tweak) -> with(diary.with(tweak));
      case Change.NotedRest(var day) -> with(diary.withRest(day));
      case Change.NotedPractice(var practice) ->
          with(profile, phase, journey.practised(practice), reminders);
      case Change.MovedTo(var to, _) -> with(profile, to, journey, reminders);
      case Change.ProfileIs(var is) ->
          with(is, phase, journey, reminders)
              .named(name, is.preferences().language().orElse(language));
      case Change.JourneyIs(var is) -> with(profile, phase, is, reminders);
      case Change.Agreed(var reminder) -> {
        var more = remindersCopy();
        more.put(reminder.kind(), reminder.due());
        yield with(profile, phase, journey, more);
      }
      case Change.Cancelled(var kind) -> {
        var fewer = remindersCopy();
        fewer.remove(kind);
        yield with(profile, phase, journey, fewer);
      }
    };
  }

  /// The same person under another name and in another language.
  public Person named(String name, String language) {
    return new Person(
        id, name, language, profile, phase, journey, diary, state, turn, turnedAt, reminders);
  }

  private Map<Reminder.Kind, Instant> remindersCopy() {
    var copy = new EnumMap<Reminder.Kind, Instant>(Reminder.Kind.class);
    copy.putAll(reminders);
    return copy;
  }

  private Person with(Diary diary) {
    return new Person(
        id, name, language, profile, phase, journey, diary, state, turn, turnedAt, reminders);
  }

  private Person with(
      Profile profile, Phase phase, Journey journey, Map<Reminder.Kind, Instant> reminders) {
    return new Person(
        id, name, language, profile, phase, journey, diary, state, turn, turnedAt, reminders);
  }

  /// Nobody shows by accident who they are and how they fare.
  @Override
  public String toString() {
    return "Person[turn " + turn + "]";
  }
}

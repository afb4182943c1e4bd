package bitepoint.year;

import bitepoint.engine.Call;
import bitepoint.year.Screen.Button;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// Somebody with a place, a habit and a phone.
final class Somebody {
  /// Many at the hours that are offered; the others as people type them, some of them at hours that
  /// the clocks skip or double.
  static final List<LocalTime> TIMES =
      Stream.of(
              "07:00", "08:00", "08:00", "08:00", "09:00", "12:00", "18:00", "18:00", "20:00",
              "20:00", "22:00", "23:00", "01:00", "02:00", "05:00", "00:30", "02:30", "07:15")
          .map(LocalTime::parse)
          .toList();

  private static final Duration BETWEEN_TAPS = Duration.ofSeconds(20);

  /// People look at their phones at the same moments, so that many are answered at once.
  private static final int HOURS_BETWEEN_LOOKS = 4;

  private static final Duration LATER = Duration.ofHours(HOURS_BETWEEN_LOOKS);
  private static final Duration PAST_THE_HOUR = Duration.ofMinutes(5);
  private static final Duration AT_THE_DESK = Duration.ofMinutes(3);
  private static final Duration BY_THE_CLOCK = Duration.ofSeconds(70);
  private static final int TAPS_IN_A_ROW = 7;
  private static final int MOST_TRIES = 4;

  private final long id;
  private final Habit habit;
  private final Agenda agenda;
  private final Instant begins;
  private final Random random;
  private final Fingers fingers;
  private final Screen screen = new Screen();
  private final List<Noted> noted = new ArrayList<>();
  private final List<String> stuck = new ArrayList<>();
  private final List<Instant> silences = new ArrayList<>();
  private Place place;
  private LocalTime asks;
  private Instant busyUntil = Instant.MIN;
  private boolean away;
  private boolean isGone;
  private boolean locked;

  Somebody(long id, long seed, Instant begins, Agenda agenda, int days) {
    this.id = id;
    this.habit = Habit.values()[(int) (id % Habit.values().length)];
    this.agenda = agenda;
    this.begins = begins;
    this.random = new Random(seed * 1_000_003 + id);
    this.fingers = new Fingers(random);
    this.place = anyPlace();
    this.asks = any(TIMES);
    var arrives = begins.plus(LATER.multipliedBy(within(0, 24))).plus(PAST_THE_HOUR);
    agenda.add(arrives, now -> steps(Errand.welcome(place, asks), 0, 1, now));
    habit.plan(this, days);
    Stream.of(Extra.values())
        .filter(extra -> within(0, 100) < extra.wanted)
        .forEach(extra -> extra.plan(this));
  }

  void exercisesByTheClock() {
    fingers.startTheClock();
  }

  long id() {
    return id;
  }

  Habit habit() {
    return habit;
  }

  LocalTime asks() {
    return asks;
  }

  ZoneId zone() {
    return place.zone();
  }

  List<Noted> noted() {
    return noted;
  }

  /// What they did not manage, with what stood in the chat.
  List<String> stuck() {
    return stuck;
  }

  int within(int from, int to) {
    return from + random.nextInt(to - from);
  }

  <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  Place anyPlace() {
    return any(Place.ALL);
  }

  /// Does that on that day of the year, after the welcome's days.
  void setsOut(int day, Errand errand) {
    var at = begins.plus(4L + day, ChronoUnit.DAYS).plus(LATER.multipliedBy(within(0, 6)));
    agenda.add(at.plus(PAST_THE_HOUR), now -> steps(errand, 0, 1, now));
  }

  /// Falls silent on that day of the year, for so many days.
  void falls(int day, int silent) {
    silences.add(begins.plus(4L + day, ChronoUnit.DAYS));
    silences.add(begins.plus(4L + day + silent, ChronoUnit.DAYS));
  }

  /// A call of the coach's reached the chat.
  ///
  /// @return what it spoke of, where it spoke first
  Optional<Topic> hears(Coaching.Sent sent, Instant now) {
    if (!sent.arrives()) {
      if (!isGone) {
        isGone = true;
        noted.add(new Noted.Blocked(now));
      }
      return Optional.empty();
    }
    var shown = screen.sees(sent);
    var first = sent.call().kind() == Call.Kind.NUDGE && sent.call().method().startsWith("send");
    var topic = shown.filter(_ -> first).map(Topic::of);
    topic.ifPresent(of -> {
      noted.add(new Noted.Spoke(now, of, firstLine(shown.orElseThrow().text())));
      if (!shown.orElseThrow().buttons().isEmpty() && within(0, 100) < habit.answers) {
        looks(of.isADeskBreak() ? now.plus(AT_THE_DESK) : soonAfter(now));
      }
    });
    return topic;
  }

  private void looks(Instant at) {
    agenda.add(
        at,
        now -> {
          if (away || isSilent(now)) {
            return Optional.empty();
          }
          if (now.isBefore(busyUntil)) {
            looks(now.plus(LATER));
            return Optional.empty();
          }
          return taps(TAPS_IN_A_ROW, now);
        });
  }

  /// Mostly within hours, sometimes on the next day.
  private Instant soonAfter(Instant now) {
    var next = begins.plus(PAST_THE_HOUR);
    var looks = Duration.between(next, now).dividedBy(LATER) + 1 + any(List.of(0, 0, 0, 1, 2, 5));
    return next.plus(LATER.multipliedBy(looks));
  }

  private boolean isSilent(Instant now) {
    for (var at = 0; at < silences.size(); at += 2) {
      if (!now.isBefore(silences.get(at)) && now.isBefore(silences.get(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Deed> taps(int left, Instant now) {
    var live = screen.live();
    var chosen = live.flatMap(fingers::choose);
    if (left == 0 || chosen.isEmpty()) {
      if (left > 0 && live.flatMap(shown -> shown.button("hold")).isPresent()) {
        agenda.add(now.plus(BY_THE_CLOCK), then -> taps(left - 1, then));
      }
      return Optional.empty();
    }
    agenda.add(now.plus(BETWEEN_TAPS), then -> taps(left - 1, then));
    return does(
        new Deed.What.Taps(live.get(), chosen.get()), meaning(live.get(), chosen.get(), now), now);
  }

  private List<Noted> meaning(Screen.Shown shown, Button button, Instant now) {
    if (Topic.of(shown) == Topic.DESK_BREAK) {
      return List.of(new Noted.AnsweredABreak(now, button.name().equals("later")));
    }
    if (locked && button.name().equals("yes")) {
      locked = false;
      return List.of(new Noted.Cleared(now));
    }
    return button.name().equals("spread") ? List.of(new Noted.Tweaked(now)) : List.of();
  }

  /// One step of an errand after the other; from the start, later, where something came between.
  private Optional<Deed> steps(Errand errand, int at, int tries, Instant now) {
    if (at == 0 && away && !errand.isWayBack()) {
      return Optional.empty();
    }
    if (at == 0 && now.isBefore(busyUntil)) {
      agenda.add(now.plus(LATER), then -> steps(errand, 0, tries, then));
      return Optional.empty();
    }
    if (at == errand.steps().size()) {
      return away || locked ? Optional.empty() : taps(TAPS_IN_A_ROW, now);
    }
    var step = errand.steps().get(at);
    var what = what(step.how());
    if (what.isEmpty()) {
      gotStuck(errand, at, tries, now);
      return Optional.empty();
    }
    agenda.add(now.plus(BETWEEN_TAPS), then -> steps(errand, at + 1, tries, then));
    return does(what.get(), step.meaning().apply(this, now), now);
  }

  private void gotStuck(Errand errand, int at, int tries, Instant now) {
    if (tries == MOST_TRIES) {
      var shown = screen.live().map(live -> live.text() + live.buttons()).orElse("nothing");
      stuck.add(
          "%s at %s: no way to %s (%s) in %s"
              .formatted(this, now, errand.name(), errand.steps().get(at).how(), shown));
    } else {
      agenda.add(now.plus(LATER), then -> steps(errand, 0, tries + 1, then));
    }
  }

  private Optional<Deed.What> what(Errand.How how) {
    return switch (how) {
      case Errand.How.Says(var text) -> Optional.of(new Deed.What.Says(text));
      case Errand.How.Taps(var action) -> tap(action);
      case Errand.How.TapsEither(var one, var other) -> tap(one).or(() -> tap(other));
      case Errand.How.Names(var time) ->
          tap("time." + time).or(() -> Optional.of(new Deed.What.Says(time.toString())));
      case Errand.How.Blocks() -> Optional.of(new Deed.What.Blocks());
      case Errand.How.Unblocks() -> Optional.of(new Deed.What.Unblocks());
      case Errand.How.Vanishes() -> Optional.of(new Deed.What.Vanishes());
    };
  }

  private Optional<Deed.What> tap(String action) {
    return screen
        .live()
        .flatMap(live -> live.button(action).map(button -> new Deed.What.Taps(live, button)));
  }

  private Optional<Deed> does(Deed.What what, List<Noted> meaning, Instant now) {
    var deed = new Deed(id, what);
    away = away || !deed.isTold();
    busyUntil = now.plus(BETWEEN_TAPS).plusSeconds(1);
    if (deed.isAnswered()) {
      noted.add(new Noted.Acted(now));
    }
    for (var one : meaning) {
      noted.add(one);
      switch (one) {
        case Noted.Chose(_, var zone, var time) -> {
          place = new Place(zone);
          asks = time;
        }
        case Noted.Blocked _, Noted.Withdrew _ -> away = true;
        case Noted.Unblocked _, Noted.AgreedAgain _ -> {
          away = false;
          isGone = false;
        }
        case Noted.Warned _ -> locked = true;
        default -> {}
      }
    }
    return Optional.of(deed);
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  @Override
  public String toString() {
    return "person " + id + ", " + habit;
  }
}

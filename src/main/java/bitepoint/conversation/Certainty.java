package bitepoint.conversation;

import bitepoint.understanding.Intent;
import bitepoint.understanding.Meaning;
import bitepoint.understanding.Reading;
import java.util.EnumSet;
import java.util.Set;

/// How sure words must be read before anything is done about them.
enum Certainty {
  /// It is done.
  SURE,
  /// It is asked about first.
  MAYBE,
  /// It is taken for not understood.
  UNSURE;

  /// From this confidence on the coach does what words seem to want; what turns out wrong is one
  /// tap from what is right.
  static final double DOES = 0.75;

  /// From this confidence on the coach asks whether it was meant. Below it, it says what it can do.
  static final double ASKS = 0.40;

  /// From this confidence on the coach shows what changes nothing, where nothing else is open.
  static final double SHOWS = 0.50;

  /// From this confidence on the coach acts where the words name what it takes: a move to be
  /// judged, or how long of what was done.
  static final double BORNE_OUT = 0.60;

  /// From this confidence on nobody is asked whether they were understood.
  static final double BEYOND_DOUBT = 0.90;

  private static final Set<Intent> ONLY_SHOWS =
      EnumSet.of(
          Intent.TIPS,
          Intent.PROGRESS,
          Intent.PHASE,
          Intent.HELP,
          Intent.ROUTINE,
          Intent.ROLE_OF_STRETCHING,
          Intent.LESSONS,
          Intent.GREETING,
          Intent.THANKS);

  /// How sure a reading is that is no answer to what is open. In the middle of something a guess is
  /// not followed and not asked about.
  static Certainty of(State state, Reading reading) {
    var idle = Underway.leavesRoom(state);
    return reading.confidence() >= enough(reading, idle)
        ? SURE
        : idle && reading.meanings().stream().anyMatch(Certainty::mayBeMeant) ? MAYBE : UNSURE;
  }

  /// What is wanted for all that can be told; unknown where that is too unsure to act on.
  static Intent wanted(State state, Reading reading) {
    return of(state, reading) == SURE ? reading.intent() : Intent.UNKNOWN;
  }

  private static double enough(Reading reading, boolean idle) {
    return idle && ONLY_SHOWS.contains(reading.intent())
        ? SHOWS
        : isBorneOut(reading) ? BORNE_OUT : DOES;
  }

  private static boolean isBorneOut(Reading reading) {
    var mentions = reading.mentions();
    return switch (reading.intent()) {
      case ASK_STRETCH, MADE_WORSE -> !mentions.moves().isEmpty();
      case LOG_SESSION -> mentions.minutes().isPresent() && !mentions.kinds().isEmpty();
      case SET_TIME -> mentions.time().isPresent() || mentions.shift().isPresent();
      case PAUSE -> mentions.span().isPresent();
      default -> false;
    };
  }

  private static boolean mayBeMeant(Meaning meaning) {
    return meaning.intent() != Intent.UNKNOWN && meaning.confidence() >= ASKS;
  }
}

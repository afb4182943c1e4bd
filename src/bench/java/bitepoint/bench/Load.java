package bitepoint.bench;

/// What people do all at once.
enum Load {
  COMES_DUE("the check-in comes due"),
  TYPED("typed: \"4\", \"not today\""),
  TAPPED("tapped: [4], [Rest today]");

  /// How many turns it takes of each of them when they answer.
  static final int TURNS = 2;

  private final String title;

  Load(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /// Each step of it, from what a person does to the answer that they see.
  void by(Regular person, Stopwatch stopwatch) {
    switch (this) {
      case COMES_DUE -> stopwatch.time(person::awaitsTheQuestion);
      case TYPED -> {
        stopwatch.time(() -> person.typesAndIsAsked("4"));
        hasNothingNew(person, stopwatch);
        stopwatch.time(() -> person.types("not today"));
      }
      case TAPPED -> {
        stopwatch.time(() -> person.tapsAndIsAsked("4"));
        hasNothingNew(person, stopwatch);
        stopwatch.time(() -> person.taps("Rest today"));
      }
    }
  }

  private static void hasNothingNew(Regular person, Stopwatch stopwatch) {
    if (person.isAskedForWarningSigns()) {
      stopwatch.time(person::hasNothingNew);
    }
  }
}

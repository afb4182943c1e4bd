package bitepoint.bench;

/// What people do all at once.
enum Load {
  COMES_DUE("the check-in comes due", 1),
  TYPED("\"4\", \"not today\"", 2),
  TAPPED("[4], [Rest today]", 2);

  private final String title;
  private final int turns;

  Load(String title, int turns) {
    this.title = title;
    this.turns = turns;
  }

  String title() {
    return title;
  }

  /// How many turns it takes of each of them.
  int turns() {
    return turns;
  }

  /// Each step of it, from what a person does to the answer that they see.
  void by(Regular person, Stopwatch stopwatch) {
    switch (this) {
      case COMES_DUE -> stopwatch.time(person::awaitsTheQuestion);
      case TYPED -> {
        stopwatch.time(() -> person.types("4"));
        stopwatch.time(() -> person.types("not today"));
      }
      case TAPPED -> {
        stopwatch.time(() -> person.taps("4"));
        stopwatch.time(() -> person.taps("Rest today"));
      }
    }
  }
}

package bitepoint.understanding;

/// By what it was decided what words want.
enum Rule {
  COMMAND("a command"),
  NO_WORDS("nothing that is a word"),
  AGREEMENT("a yes or a no"),
  OUCH("that it hurts, and hardly more"),
  SCORE("a score, and hardly more"),
  DENIAL("that something does not hurt, and hardly more"),
  LISTED("listed for the intent, word for word"),
  MOVE("a move's name, and no more"),
  DONE("what was done, and no more"),
  QUESTION("a question that names a move"),
  LEARNED("learned from the examples");

  private final String because;

  Rule(String because) {
    this.because = because;
  }

  String because() {
    return because;
  }
}

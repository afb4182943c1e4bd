package bitepoint.simulation;

/// How somebody keeps it up.
///
/// @param answers how often of a hundred they answer the coach
/// @param trains how often of a hundred they do what is offered, once they answered
/// @param tweaks of ten thousand days
enum Temper {
  ADHERENT(97, 85, 40),
  FORGETFUL(45, 60, 60),
  FLARING(85, 65, 500),
  SILENT(4, 50, 20);

  final int answers;
  final int trains;
  final int tweaks;

  Temper(int answers, int trains, int tweaks) {
    this.answers = answers;
    this.trains = trains;
    this.tweaks = tweaks;
  }
}

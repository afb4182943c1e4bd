package bitepoint.year;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Something that the coach keeps to with one person, checked against what was noted of them.
abstract class Promise {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("EEEE uuuu-MM-dd HH:mm VV", Locale.ENGLISH);

  private final List<String> broken = new ArrayList<>();
  private final Standing standing = new Standing();
  private String whose = "";

  /// Each time that it was broken, in words.
  final List<String> brokenIn(Somebody somebody, Instant end) {
    whose = somebody.toString();
    for (var noted : somebody.noted()) {
      goesBy(noted.at());
      if (noted instanceof Noted.Spoke spoke) {
        spoke(spoke);
      }
      standing.goesOn(noted);
      happened(noted);
    }
    goesBy(end);
    return broken;
  }

  /// The coach speaks first; how things stood before that is told by [#standing()].
  abstract void spoke(Noted.Spoke spoke);

  /// All of the time before that moment has passed, and nothing more was noted in it.
  void goesBy(Instant until) {}

  /// Something was noted, and [#standing()] tells how things stand after it.
  void happened(Noted noted) {}

  final Standing standing() {
    return standing;
  }

  final void breaks(Instant at, String how) {
    broken.add(whose + ", " + at.atZone(standing.zone()).format(LOCAL) + ": " + how);
  }
}

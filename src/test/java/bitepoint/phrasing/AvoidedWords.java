package bitepoint.phrasing;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that `coaching.md` 2.3 and the voice leave out, in all their forms, and where one of
/// them stands in a message.
///
/// @param file the language's folder and the file's name
record AvoidedWords(String file, String key, String text) {
  record Found(String key, String word) {
    String keyAndWord() {
      return key + ": " + word;
    }
  }

  private static final List<String> DIAGNOSIS =
      List.of(
          "(re|mis|un)?diagnos\\w*",
          "(re)?assess\\w*",
          "(mis|un)?treat(s|ed|ing|ments?|able)?",
          "cur(e|es|ed|ing|able)",
          "fix(es|ed|ing|able)?",
          "heal(s|ed|ing)?");

  private static final List<String> DAMAGE =
      List.of(
          "injur\\w*",
          "damag\\w*",
          "degenerat\\w*",
          "wear and tear",
          "worn( |-)?out",
          "unstable",
          "instability",
          "weak (core|back|spine)",
          "slipped",
          "herniat\\w*",
          "bulging",
          "crumbling",
          "out of (place|alignment)",
          "misalign\\w*",
          "dangers?",
          "dangerous(ly)?");

  private static final List<String> GUILT =
      List.of(
          "(should|could|must) (not )?have",
          "should(n't|’t)? have",
          "ought to",
          "fail(s|ed|ing|ures?)?",
          "miss(es|ed|ing)?",
          "forg[eo]t(s|ten|ting)?",
          "laz(y|ier|iest|iness|ily)",
          "you (didn['’]t|did not|haven['’]t|have not|weren['’]t|never)",
          "(must|have to|need to) try harder",
          "try harder",
          "disappoint\\w*",
          "excus(e|es|ed|ing)",
          "slack(s|ed|ing|er|ers)",
          "your (own )?fault",
          "streaks?",
          "listen to your body");

  private static final List<String> PROMISE =
      List.of(
          "guarante\\w*",
          "promis(e|es|ed|ing)",
          "(will|['’]ll) (heal|go away|disappear|be gone|be fine|be cured)",
          "(won['’]t|will not|never) (come back|return|hurt again)",
          "you (will|['’]ll) be (fine|all right|alright|ok|okay)",
          "(pain|ache)(-| )free",
          "(always|sure to) (works?|helps?)",
          "never again",
          "for good",
          "permanent(ly)?");

  private static final List<String> CHEER =
      List.of("great job", "well done", "good (job|boy|girl)", "awesome", "amazing", "congrat\\w*");

  private static final Pattern ANY =
      Pattern.compile(
          "(?iu)\\b("
              + Stream.of(DIAGNOSIS, DAMAGE, GUILT, PROMISE, CHEER)
                  .flatMap(List::stream)
                  .collect(Collectors.joining("|"))
              + ")\\b|!");

  /// A key with the word that it may say, and why.
  static final Map<String, String> ALLOWED =
      Map.of(
          "welcome.hello: miss", "The coach says it of itself, in the words of coaching.md 2.3.",
          "privacy.reworded: miss", "The same words, agreed to anew.",
          "report.not-a-diagnosis: diagnosis", "A clinician is told that it is none.",
          "delete.for-good: for good", "What is deleted does not come back; that is a warning.");

  /// Every avoided word that is not allowed there, as a sentence.
  Stream<String> found() {
    return words()
        .filter(found -> !ALLOWED.containsKey(found.keyAndWord()))
        .map(found -> file + ": " + found.key() + " says \"" + found.word() + "\"");
  }

  Stream<Found> words() {
    return ANY.matcher(text).results().map(MatchResult::group).map(word -> new Found(key, word));
  }
}

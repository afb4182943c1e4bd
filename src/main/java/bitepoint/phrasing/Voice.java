package bitepoint.phrasing;

import bitepoint.conversation.Change;
import bitepoint.conversation.Person;
import bitepoint.conversation.Preferences.Clock;
import bitepoint.conversation.Profile;
import bitepoint.conversation.Step;
import java.util.stream.Stream;

/// How somebody is spoken to.
///
/// @param language a language there are messages for
/// @param clock how times are written
public record Voice(String language, Clock clock) {
  /// The usual one of a language.
  public static Voice in(String language) {
    return new Voice(language, Clock.HOURS_24);
  }

  public static Voice of(Person person) {
    return of(person, person.profile());
  }

  /// What a step says is said as they want it from that step on.
  public static Voice after(Person before, Step step) {
    var profile =
        step.changes().stream()
            .flatMap(change ->
                change instanceof Change.ProfileIs(var is) ? Stream.of(is) : Stream.empty())
            .reduce((_, last) -> last)
            .orElseGet(before::profile);
    return of(before, profile);
  }

  private static Voice of(Person person, Profile profile) {
    var preferences = profile.preferences();
    return new Voice(
        preferences.language().orElseGet(person::language),
        preferences.clock().orElse(Clock.HOURS_24));
  }
}

package bitepoint.conversation;

import bitepoint.coach.safety.RedFlag;
import bitepoint.coach.safety.Tier;
import bitepoint.understanding.Alarm;
import bitepoint.understanding.Reading;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is heard before any other meaning of a message, in every state.
final class Alarms {
  private Alarms() {}

  /// Empty where nothing in it presses.
  static Optional<Next> heard(Next next, Reading reading) {
    for (var alarm : reading.alarms()) {
      var heard =
          alarm.sign().equals(Alarm.CRISIS)
              ? Optional.of(alarm.certain() ? crisis(next) : unsure(next, alarm.sign()))
              : next.programme()
                  .redFlags()
                  .find(alarm.sign())
                  .filter(flag -> flag.tier().locks())
                  .flatMap(flag -> sign(next, flag, alarm.certain(), reading.said()));
      if (heard.isPresent()) {
        return heard;
      }
    }
    return Optional.empty();
  }

  /// What an ordinary appointment is enough for is said beside the answer to the rest.
  static Next noted(Next next, Reading reading) {
    return WarningSign.noted(next, routine(next, reading));
  }

  static Next crisis(Next next) {
    return next.says(new Reply.Urgent(WarningWords.crisis(next), Keyboard.NONE));
  }

  private static Optional<Next> sign(Next next, RedFlag flag, boolean certain, String said) {
    var profile = next.person().profile();
    var safety = profile.safety();
    var standing = flag.tier() == Tier.CLINICIAN_FIRST;
    if (standing && (safety.cleared().contains(flag.id()) || profile.isLocked())) {
      return Optional.empty();
    }
    if (certain || next.state() instanceof SessionGuard.AskedLeg) {
      return Optional.of(
          WarningSign.raise(next, WarningSign.From.ANYWHERE, Optional.of(said), Set.of(flag.id())));
    }
    var known = profile.isLocked() && WarningSign.tier(next).compareTo(flag.tier()) <= 0;
    return known ? Optional.empty() : Optional.of(unsure(next, flag.id()));
  }

  /// Asked of what was open before, however often.
  private static Next unsure(Next next, String sign) {
    var before =
        next.state() instanceof WarningSign.AskedUnsure(_, var earlier) ? earlier : next.state();
    return next.asks(new WarningSign.AskedUnsure(sign, before));
  }

  private static Set<String> routine(Next next, Reading reading) {
    return reading.alarms().stream()
        .filter(Alarm::certain)
        .map(Alarm::sign)
        .filter(sign ->
            next.programme()
                .redFlags()
                .find(sign)
                .map(flag -> flag.tier() == Tier.ROUTINE)
                .orElse(false))
        .collect(Collectors.toUnmodifiableSet());
  }
}

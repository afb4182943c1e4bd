package bitepoint.conversation;

import java.util.Optional;

/// "After I …, I do my exercises. If my back is sore, …; if there is no time, …" (`coaching.md` 5).
///
/// @param cue what they do anyway, every day
/// @param own what that is in their own words, for [Cue#OWN]
/// @param whenSore what they do instead when the back is sore
/// @param whenRushed what they do instead when there is no time
public record IfThen(Cue cue, Optional<String> own, Instead whenSore, Instead whenRushed) {
  /// Enough for a sore day, and for a short one, where they say nothing else.
  static IfThen after(Cue cue, Optional<String> own) {
    return new IfThen(cue, own, Instead.TOWEL, Instead.TWO_MINUTES);
  }

  IfThen cue(Cue other, Optional<String> words) {
    return new IfThen(other, words, whenSore, whenRushed);
  }

  IfThen whenSore(Instead instead) {
    return new IfThen(cue, own, instead, whenRushed);
  }

  IfThen whenRushed(Instead instead) {
    return new IfThen(cue, own, whenSore, instead);
  }

  @Override
  public String toString() {
    return "IfThen[" + cue + "]";
  }

  /// What everybody's day has.
  public enum Cue {
    COFFEE,
    TEETH,
    LUNCH,
    WORK,
    SHOWER,
    OWN
  }

  /// What is little enough to be done all the same.
  public enum Instead {
    TWO_MINUTES,
    TOWEL,
    WALK,
    BREAK
  }
}

package bitepoint.year;

/// Nothing comes of the coach's own accord to somebody who blocked it, took back their yes or never
/// gave it, nor in a pause; but whether they were seen is asked in a pause too.
final class LeftAlone extends Promise {
  @Override
  void spoke(Noted.Spoke spoke) {
    var day = standing().day(spoke.at());
    if (standing().isBlocked()) {
      breaks(spoke.at(), "to somebody who blocked: " + spoke.text());
    }
    if (standing().isWithdrawn() || standing().asks().isEmpty()) {
      breaks(spoke.at(), "to somebody who did not agree: " + spoke.text());
    }
    var isOfTheSign =
        spoke.topic() == Topic.WAS_SEEN || spoke.topic() == Topic.GOODBYE && standing().isLocked();
    if (standing().isPausedOn(day) && !isOfTheSign) {
      breaks(spoke.at(), "in a pause: " + spoke.text());
    }
    if (standing().isLocked() && !isOfTheSign) {
      breaks(spoke.at(), "to somebody who must be seen first: " + spoke.text());
    }
  }
}

package bitepoint.telegram;

import bitepoint.engine.Outbox.Outcome;
import bitepoint.engine.Outbox.Row;
import bitepoint.engine.Shares;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Whose messages other machines send now, and what is still under way to them from here. For the
/// sender's thread.
final class Handover {
  private static final class Leaving {
    private final Shares shares;
    private final CompletableFuture<Void> gone;

    private Leaving(Shares shares, CompletableFuture<Void> gone) {
      this.shares = shares;
      this.gone = gone;
    }
  }

  private final int[] underway = new int[Shares.COUNT];
  private final List<Leaving> leaving = new ArrayList<>();
  private Shares others = Shares.NONE;

  /// They are sent from here again.
  void takeOver(Shares shares) {
    others = others.without(shares);
  }

  /// They are not sent from here any more.
  ///
  /// @param gone completed once nothing is under way to them
  void letGo(Shares shares, CompletableFuture<Void> gone) {
    others = others.and(shares);
    leaving.add(new Leaving(shares, gone));
  }

  boolean isOurs(Row row) {
    return !others.hold(row.chatId());
  }

  void departs(Parcel parcel) {
    underway[Shares.of(parcel.lane().chatId)]++;
  }

  /// @return whether more is sent to its chat from here
  boolean returns(Parcel parcel) {
    underway[Shares.of(parcel.lane().chatId)]--;
    return !others.hold(parcel.lane().chatId);
  }

  /// @param outcomes what is not handed to the outbox yet
  void settled(List<Outcome> outcomes) {
    if (!outcomes.isEmpty()) {
      return;
    }
    leaving.removeIf(one -> {
      var isGone = isStill(one.shares);
      if (isGone) {
        one.gone.complete(null);
      }
      return isGone;
    });
  }

  private boolean isStill(Shares shares) {
    for (var share = 0; share < underway.length; share++) {
      if (shares.hold(share) && underway[share] > 0) {
        return false;
      }
    }
    return true;
  }
}

package bitepoint.coach;

import bitepoint.coach.Portions.Cut;
import bitepoint.coach.Routine.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Builds a day's routine: the towel, strength for the trunk and the lower body in turn, then the
/// hips, from lying to standing so that nobody gets up twice. The same all day, another one
/// tomorrow. Strength minutes are at least stretch minutes, and nothing stretches the lower back.
/// After a day that hurt or worried there is half of it. Immutable, and safe for use by many
/// threads.
public final class Routines {
  private static final int ALL = 100;
  private static final int HALF = 50;
  private static final int DAYS_OF_LATELY = 2;
  private static final int DOSES = Standing.LAST_DOSE + 1;

  /// From this length on there is time for a walk.
  private static final int WITH_A_WALK = 10;

  /// A day loosens two of the three hip muscles, so that each has its turn on two days of three.
  private static final int HIP_STRETCHES = 2;

  private final int returningPercent;
  private final List<Repertoire> usual;
  private final List<Repertoire> returning;
  private final List<Repertoire> gentler;

  /// @param returningPercent how much of each dose there is in the first days after a flare-up
  public Routines(Catalogue catalogue, int returningPercent) {
    this.returningPercent = returningPercent;
    usual = repertoires(catalogue, ALL);
    returning = repertoires(catalogue, returningPercent);
    gentler = repertoires(catalogue, HALF);
  }

  /// Today's routine for somebody: about as long as they have time, shorter in the first days after
  /// a flare-up or a day that hurt, and never longer than all there is to do.
  public Routine of(Needs needs, LocalDate day) {
    var all = needs.isGentler() ? gentler : needs.returning() ? returning : usual;
    var repertoire = all.get(needs.phase().ordinal() * DOSES + needs.dose());
    var turns = new Turns(needs, day, needs.wantsOthers() ? lately(needs, day) : List.of());
    var minutes = needs.minutes() * percent(needs) / ALL;
    return minutes <= Needs.SHORTEST
        ? twoMinutes(repertoire, turns)
        : full(repertoire, turns, minutes, needs.balance());
  }

  /// What the two days before had, unless it was changed then too.
  private List<String> lately(Needs needs, LocalDate day) {
    var ids = new ArrayList<String>();
    for (var ago = DAYS_OF_LATELY; ago > 0; ago--) {
      for (var item : of(needs.asEver(), day.minusDays(ago)).items()) {
        ids.add(item.exercise().id());
      }
    }
    return ids;
  }

  private int percent(Needs needs) {
    return needs.isGentler() ? HALF : needs.returning() ? returningPercent : ALL;
  }

  private static List<Repertoire> repertoires(Catalogue catalogue, int percent) {
    var all = new ArrayList<Repertoire>();
    for (var phase : Phase.values()) {
      for (var dose = 0; dose < DOSES; dose++) {
        all.add(Repertoire.of(catalogue, phase, dose, percent));
      }
    }
    return List.copyOf(all);
  }

  /// One thing that makes stronger and one that loosens: a hip, or the towel where the phase leaves
  /// the hips alone.
  private static Routine twoMinutes(Repertoire repertoire, Turns turns) {
    var hips = turns.of(repertoire.hips());
    var loosens = Stretching.of(hips.isEmpty() ? turns.of(repertoire.unloading()) : hips, 1);
    var strength = turns.of(repertoire.trunk(), repertoire.lowerBody());
    var stronger = Strengthening.of(strength, List.of(), Needs.SHORTEST - loosens.size());
    return inOrder(loosens, stronger, List.of());
  }

  private static Routine full(Repertoire repertoire, Turns turns, int minutes, Balance balance) {
    var towel = turns.of(repertoire.unloading());
    var hips = turns.of(repertoire.hips());
    var loosening = new ArrayList<Cut>(HIP_STRETCHES + 1);
    loosening.addAll(towel);
    loosening.addAll(hips.subList(0, Math.min(HIP_STRETCHES, hips.size())));
    var walk = minutes < WITH_A_WALK ? List.<Item>of() : Cut.whole(turns.of(repertoire.walk()));
    var shares = Shares.of(minutes - minutes(walk), Cut.minutes(loosening), balance);
    var strength =
        Strengthening.of(
            turns.of(repertoire.trunk(), repertoire.lowerBody()),
            turns.of(repertoire.keptTrunk(), repertoire.keptLowerBody()),
            shares.strength());
    var stretch = shares.stretch(minutes(strength));
    return inOrder(Stretching.of(loosening, stretch), strength, walk);
  }

  private static Routine inOrder(List<Item> stretching, List<Item> strength, List<Item> walk) {
    var items = new ArrayList<Item>(stretching.size() + strength.size() + walk.size());
    stretching.stream().filter(Stretching::isFirst).forEach(items::add);
    items.addAll(strength);
    stretching.stream().filter(item -> !Stretching.isFirst(item)).forEach(items::add);
    items.addAll(walk);
    return new Routine(items);
  }

  private static int minutes(List<Item> items) {
    var sum = 0;
    for (var item : items) {
      sum += item.minutes();
    }
    return sum;
  }
}

package bitepoint.coach;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What somebody has built up. It is kept through flare-ups, breaks and settings.
///
/// @param began the day they came through the welcome
/// @param flare the flare-up they are in
/// @param tastes by the catalogue's ids
/// @param bitePoints by the catalogue's ids of the stretches
/// @param breaks how many breaks from sitting were shown
/// @param breaksTaken how many of those that came by themselves were taken, as the person says
/// @param prescribed moves that this programme leaves out and that their own clinician gave them
/// @param barrier what got in the way, when they were asked last
public record Journey(
    Optional<LocalDate> began,
    Standing standing,
    Optional<Flare> flare,
    Map<String, Taste> tastes,
    Consistency consistency,
    Deeds deeds,
    Shelf shelf,
    OwnActivities activities,
    Map<String, BitePoint> bitePoints,
    Set<String> prescribed,
    int breaks,
    int breaksTaken,
    Optional<Barrier> barrier) {

  public static final Journey NONE =
      new Journey(
          Optional.empty(),
          Standing.UNKNOWN,
          Optional.empty(),
          Map.of(),
          Consistency.NONE,
          Deeds.NONE,
          Shelf.UNREAD,
          OwnActivities.NONE,
          Map.of(),
          Set.of(),
          0,
          0,
          Optional.empty());

  public Journey {
    tastes = Map.copyOf(tastes);
    bitePoints = Map.copyOf(bitePoints);
    prescribed = Set.copyOf(prescribed);
  }

  /// The first day.
  public static Journey begun(LocalDate today) {
    return NONE.with(draft -> {
      draft.began = Optional.of(today);
      draft.standing = Standing.begun(today);
    });
  }

  /// The first day again: what was built on how they are counts anew. What they read, named, found
  /// and were given by their clinician stays.
  public Journey beginsAnew(LocalDate today) {
    var anew = begun(today);
    return with(draft -> {
      draft.began = anew.began;
      draft.standing = anew.standing;
      draft.flare = anew.flare;
      draft.tastes = anew.tastes;
      draft.consistency = anew.consistency;
      draft.deeds = anew.deeds;
      draft.barrier = anew.barrier;
    });
  }

  public Journey standing(Standing standing) {
    return with(draft -> draft.standing = standing);
  }

  /// A flare-up begins; one that is on goes on.
  public Journey flares(Flare begun) {
    return with(draft -> draft.flare = flare.or(() -> Optional.of(begun)));
  }

  /// The flare-up is over.
  public Journey settles(LocalDate today) {
    return with(draft -> {
      draft.standing = standing.calm(today);
      draft.flare = Optional.empty();
    });
  }

  public Journey tastes(Map<String, Taste> tastes) {
    return with(draft -> draft.tastes = tastes);
  }

  public Journey consistency(Consistency consistency) {
    return with(draft -> draft.consistency = consistency);
  }

  public Journey deeds(Deeds deeds) {
    return with(draft -> draft.deeds = deeds);
  }

  public Journey shelf(Shelf shelf) {
    return with(draft -> draft.shelf = shelf);
  }

  public Journey activities(OwnActivities activities) {
    return with(draft -> draft.activities = activities);
  }

  public Journey practised(Practice practice) {
    var more = new HashMap<>(bitePoints);
    more.merge(
        practice.stretch(), BitePoint.found(practice), (before, _) -> before.again(practice));
    return with(draft -> draft.bitePoints = more);
  }

  /// A practice was none, after all.
  ///
  /// @param before what was known of the bite point in that stretch until then
  public Journey unpractised(String stretch, Optional<BitePoint> before) {
    var other = new HashMap<>(bitePoints);
    other.remove(stretch);
    before.ifPresent(point -> other.put(stretch, point));
    return with(draft -> draft.bitePoints = other);
  }

  /// Their clinician gave them that move.
  public Journey prescribed(String move) {
    var more = new HashSet<>(prescribed);
    more.add(move);
    return with(draft -> draft.prescribed = more);
  }

  /// A break from sitting was shown.
  public Journey hadABreak() {
    return with(draft -> draft.breaks = breaks + 1);
  }

  /// One that came by itself was taken.
  public Journey tookABreak() {
    return with(draft -> draft.breaksTaken = breaksTaken + 1);
  }

  /// What got in the way, where they said so.
  public Journey barrier(Optional<Barrier> met) {
    return with(draft -> draft.barrier = met);
  }

  private Journey with(Consumer<Draft> change) {
    var draft = new Draft(this);
    change.accept(draft);
    return draft.journey();
  }

  /// A journey while one thing of it is changed.
  private static final class Draft {
    private Optional<LocalDate> began;
    private Standing standing;
    private Optional<Flare> flare;
    private Map<String, Taste> tastes;
    private Consistency consistency;
    private Deeds deeds;
    private Shelf shelf;
    private OwnActivities activities;
    private Map<String, BitePoint> bitePoints;
    private Set<String> prescribed;
    private int breaks;
    private int breaksTaken;
    private Optional<Barrier> barrier;

    private Draft(Journey of) {
      began = of.began;
      standing = of.standing;
      flare = of.flare;
      tastes = of.tastes;
      consistency = of.consistency;
      deeds = of.deeds;
      shelf = of.shelf;
      activities = of.activities;
      bitePoints = of.bitePoints;
      prescribed = of.prescribed;
      breaks = of.breaks;
      breaksTaken = of.breaksTaken;
      barrier = of.barrier;
    }

    private Journey journey() {
      return new Journey(
          began,
          standing,
          flare,
          tastes,
          consistency,
          deeds,
          shelf,
          activities,
          bitePoints,
          prescribed,
          breaks,
          breaksTaken,
          barrier);
    }
  }
}

package bitepoint.coach;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    return NONE.with(Optional.of(today), Standing.begun(today), Optional.empty());
  }

  /// The first day again: what was built on how they are counts anew. What they read, named, found
  /// and were given by their clinician stays.
  public Journey beginsAnew(LocalDate today) {
    var anew = begun(today);
    return new Journey(
        anew.began,
        anew.standing,
        anew.flare,
        anew.tastes,
        anew.consistency,
        anew.deeds,
        shelf,
        activities,
        bitePoints,
        prescribed,
        breaks,
        breaksTaken,
        barrier);
  }

  public Journey standing(Standing standing) {
    return with(began, standing, flare);
  }

  /// A flare-up begins; one that is on goes on.
  public Journey flares(Flare begun) {
    return with(began, standing, flare.or(() -> Optional.of(begun)));
  }

  /// The flare-up is over.
  public Journey settles(LocalDate today) {
    return with(began, standing.calm(today), Optional.empty());
  }

  public Journey tastes(Map<String, Taste> tastes) {
    return with(tastes, consistency, deeds, shelf, activities, bitePoints);
  }

  public Journey consistency(Consistency consistency) {
    return with(tastes, consistency, deeds, shelf, activities, bitePoints);
  }

  public Journey deeds(Deeds deeds) {
    return with(tastes, consistency, deeds, shelf, activities, bitePoints);
  }

  public Journey shelf(Shelf shelf) {
    return with(tastes, consistency, deeds, shelf, activities, bitePoints);
  }

  public Journey activities(OwnActivities activities) {
    return with(tastes, consistency, deeds, shelf, activities, bitePoints);
  }

  public Journey practised(Practice practice) {
    var more = new HashMap<>(bitePoints);
    more.merge(
        practice.stretch(), BitePoint.found(practice), (before, _) -> before.again(practice));
    return with(tastes, consistency, deeds, shelf, activities, more);
  }

  /// A practice was none, after all.
  ///
  /// @param before what was known of the bite point in that stretch until then
  public Journey unpractised(String stretch, Optional<BitePoint> before) {
    var other = new HashMap<>(bitePoints);
    other.remove(stretch);
    before.ifPresent(point -> other.put(stretch, point));
    return with(tastes, consistency, deeds, shelf, activities, other);
  }

  /// Their clinician gave them that move.
  public Journey prescribed(String move) {
    var more = new HashSet<>(prescribed);
    more.add(move);
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
        more,
        breaks,
        breaksTaken,
        barrier);
  }

  /// A break from sitting was shown.
  public Journey hadABreak() {
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
        breaks + 1,
        breaksTaken,
        barrier);
  }

  /// One that came by itself was taken.
  public Journey tookABreak() {
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
        breaksTaken + 1,
        barrier);
  }

  /// What got in the way, where they said so.
  public Journey barrier(Optional<Barrier> met) {
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
        met);
  }

  private Journey with(Optional<LocalDate> began, Standing standing, Optional<Flare> flare) {
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

  private Journey with(
      Map<String, Taste> tastes,
      Consistency consistency,
      Deeds deeds,
      Shelf shelf,
      OwnActivities activities,
      Map<String, BitePoint> bitePoints) {
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

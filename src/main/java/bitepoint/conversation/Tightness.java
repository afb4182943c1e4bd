package bitepoint.conversation;

import bitepoint.coach.Tension.Doing;
import bitepoint.coach.Tension.Place;
import bitepoint.understanding.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Why is it tight? Where, and after what; then long or short, and what helps now. What was said
/// already is not asked.
public sealed interface Tightness extends State {
  Set<Doing> SITTING = Set.of(Doing.SITTING_SLUMPED, Doing.SITTING_UPRIGHT);

  /// @param maybe what they may have been doing, as far as they said
  record AskedPlace(Set<Doing> maybe) implements Tightness {
    public AskedPlace {
      maybe = Set.copyOf(maybe);
    }
  }

  record AskedDoing(Place place, Set<Doing> maybe) implements Tightness {
    public AskedDoing {
      maybe = Set.copyOf(maybe);
    }
  }

  /// The answer was given; its buttons are alive.
  record Told(Place place, Doing doing) implements Tightness {}

  /// @param said how they put it, where they put it in words
  static Next open(Next next, Optional<Reading> said) {
    var maybe = said.flatMap(Tightness::doings).orElseGet(() -> EnumSet.allOf(Doing.class));
    return said.flatMap(Tightness::place)
        .map(place -> asks(next, place, maybe))
        .orElseGet(() ->
            said.map(Tightness::isElsewhere).orElse(false)
                ? elsewhere(next)
                : next.asks(new AskedPlace(maybe)));
  }

  static Optional<Next> answer(Next next, Tightness asked, Event event) {
    return switch (asked) {
      case AskedPlace(var maybe) ->
          Answers.choice(event, "place", Place.class)
              .or(() -> Answers.body(event).flatMap(Tightness::place))
              .map(place -> asks(next, place, narrowed(event, maybe)))
              .or(() ->
                  Answers.tapped(event, "elsewhere")
                          || Answers.body(event).map(Tightness::isElsewhere).orElse(false)
                      ? Optional.of(elsewhere(next))
                      : Optional.empty());
      case AskedDoing(var place, var maybe) ->
          Answers.choice(event, "doing", Doing.class)
              .map(Set::of)
              .or(() ->
                  Answers.body(event).flatMap(Tightness::doings).map(_ -> narrowed(event, maybe)))
              .map(doings -> asks(next, place, doings));
      case Told told -> TightnessAnswer.after(next, told, event);
    };
  }

  static Reply question(Next next, Tightness asked) {
    return switch (asked) {
      case AskedPlace _ ->
          new Reply.Text(
              Words.of("tightness.where"),
              new Keyboard(
                  List.of(
                      List.of(button(Place.LOWER_BACK), button(Place.BOTTOM)),
                      List.of(button(Place.BACK_OF_THIGH), button(Place.FRONT_OF_HIP)),
                      List.of(Buttons.labelled("tightness.place.elsewhere", "elsewhere")))));
      case AskedDoing(_, var maybe) ->
          new Reply.EditOf(
              Words.of(
                  maybe.equals(SITTING) ? "tightness.how-did-you-sit" : "tightness.after-what"),
              Keyboard.pairs(
                  EnumSet.allOf(Doing.class).stream()
                      .filter(maybe::contains)
                      .map(Tightness::button)
                      .toList()));
      case Told told -> TightnessAnswer.of(next, told);
    };
  }

  private static Next asks(Next next, Place place, Set<Doing> maybe) {
    return next.asks(
        only(maybe)
            .<Tightness>map(doing -> new Told(place, doing))
            .orElseGet(() -> new AskedDoing(place, maybe)));
  }

  private static Next elsewhere(Next next) {
    return next.goes(new Idle())
        .says(new Reply.EditOf(Words.of("tightness.elsewhere"), Buttons.menu()));
  }

  private static boolean isElsewhere(Reading reading) {
    return reading.body().contains("elsewhere");
  }

  private static Optional<Place> place(Reading reading) {
    return EnumSet.allOf(Place.class).stream()
        .filter(place -> reading.body().contains(place.id()))
        .findFirst();
  }

  /// What they did, as far as they say so.
  private static Optional<Set<Doing>> doings(Reading reading) {
    return EnumSet.allOf(Doing.class).stream()
        .filter(doing -> reading.body().contains(doing.id()))
        .findFirst()
        .map(Set::of)
        .or(() -> reading.body().contains("sitting") ? Optional.of(SITTING) : Optional.empty());
  }

  private static Set<Doing> narrowed(Event event, Set<Doing> maybe) {
    var said = Answers.body(event).flatMap(Tightness::doings).orElse(maybe);
    var both = maybe.stream().filter(said::contains).collect(Collectors.toSet());
    return both.isEmpty() ? said : both;
  }

  private static Optional<Doing> only(Set<Doing> maybe) {
    return maybe.size() == 1 ? maybe.stream().findFirst() : Optional.empty();
  }

  private static Button button(Place place) {
    return Buttons.choice("tightness.place." + place.id(), "place", place);
  }

  private static Button button(Doing doing) {
    return Buttons.choice("tightness.doing." + doing.id(), "doing", doing);
  }
}

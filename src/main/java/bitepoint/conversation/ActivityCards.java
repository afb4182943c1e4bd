package bitepoint.conversation;

import bitepoint.coach.Activity;
import bitepoint.coach.ActivityChange;
import bitepoint.coach.ActivityChange.Way;
import bitepoint.coach.OwnActivities;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How the activities look: naming, rating, the list and changing it. All in one message that
/// changes.
final class ActivityCards {
  private static final int MOST_BUTTONS = 6;
  private static final int LONGEST_LABEL = 28;

  private ActivityCards() {}

  /// The next one to name: a few that many people name, or one's own.
  static Reply name(List<Activity> all) {
    var names = all.stream().map(ActivityNames::of).toList();
    var none = names.isEmpty();
    var common =
        ActivityNames.COMMON.stream()
            .filter(key -> all.stream().noneMatch(one -> one.name().equals(key)))
            .limit(none ? MOST_BUTTONS : MOST_BUTTONS - 1L)
            .map(key -> Button.of(label(key), "common", key))
            .toList();
    var rows = new ArrayList<>(Keyboard.pairs(common).rows());
    if (!none) {
      rows.add(List.of(Buttons.labelled("activities.enough", "enough")));
    }
    return new Reply.EditOf(
        none ? Words.of("activities.ask-first") : Words.of("activities.ask-next", "names", names),
        new Keyboard(rows));
  }

  static Reply rating(Activity activity) {
    var name = ActivityNames.of(activity);
    return new Reply.EditOf(
        activity
            .latest()
            .map(before ->
                new Words("activities.rate-again", Map.of("name", name, "before", before)))
            .orElseGet(() -> Words.of("activities.rate", "name", name)),
        Buttons.scale());
  }

  /// @param rates whether there is one to rate today
  static Reply list(List<Activity> all, boolean rates, boolean isTodayOpen) {
    var buttons = new ArrayList<Button>();
    if (rates) {
      buttons.add(Buttons.labelled("activities.rate-now", "rate"));
    }
    buttons.add(Buttons.labelled("activities.change", "change"));
    if (isTodayOpen) {
      buttons.add(Buttons.labelled("button.routine", "routine"));
    }
    return new Reply.EditOf(
        new Words(
            "activities.list",
            Map.of(
                "lines", Words.lines(all.stream().map(ActivityCards::line).toList()),
                "together", together(all))),
        Keyboard.column(buttons));
  }

  static Reply which(OwnActivities own) {
    var buttons = new ArrayList<Button>();
    for (var one : own.all()) {
      buttons.add(Button.of(label(one.name()), "activity", one.number()));
    }
    if (!own.isFull()) {
      buttons.add(Buttons.labelled("activities.another", "another"));
    }
    buttons.add(Buttons.labelled("activities.leave", "leave"));
    return new Reply.EditOf(Words.of("activities.which"), Keyboard.column(buttons));
  }

  static Reply otherName(Activity activity) {
    return new Reply.EditOf(
        Words.of("activities.other-name", "name", ActivityNames.of(activity)),
        Keyboard.column(
            Buttons.labelled("activities.remove", "remove"),
            Buttons.labelled("activities.leave", "leave")));
  }

  /// "Gardening: 3 at first, 6 now. Better."
  static Words line(Activity activity) {
    return new Words(
        "activities.line",
        Map.of(
            "name", ActivityNames.of(activity),
            "first", activity.first().orElse(0),
            "latest", activity.latest().orElse(0),
            "moved", activity.first().equals(activity.latest()) ? "no" : "yes",
            "way", name(ActivityChange.of(activity))));
  }

  private static Words together(List<Activity> all) {
    return Words.of("activities.together", "way", name(ActivityChange.of(all)));
  }

  private static String name(Way way) {
    return way.name().toLowerCase(Locale.ROOT);
  }

  private static Words label(String name) {
    return Words.of("activities.button", "name", ActivityNames.of(shortened(name)));
  }

  private static String shortened(String name) {
    if (name.length() <= LONGEST_LABEL) {
      return name;
    }
    var end = LONGEST_LABEL - 1;
    return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}

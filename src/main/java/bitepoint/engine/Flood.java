package bitepoint.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What is done where people send faster than they can be answered. While too many answers to
/// somebody wait to be sent, the last of what they send is put off until those are out, and what
/// came between is passed over. What presses is taken at once, always. Nobody else is concerned.
///
/// @param now what is taken now, in order
/// @param putOff what stays in the inbox, to be offered again
record Flood(List<Task> now, List<PutOff> putOff) {
  /// The last of what somebody sent.
  ///
  /// @param many whether others were passed over for it
  record PutOff(Incoming incoming, Task.Kept kept, boolean many) {
    private Task taken() {
      return many
          ? new Task.LastOfMany(incoming, kept)
          : new Task.Happened(incoming, Optional.of(kept));
    }

    private Task passedOver() {
      return new Task.PassedOver(incoming, kept);
    }
  }

  /// Whether anybody sends more than there is room for.
  ///
  /// @param waiting how many answers to somebody wait to be sent; none where they are not named
  static boolean isOne(List<Task> tasks, Map<Long, Integer> waiting, int most) {
    return messages(tasks, _ -> false).entrySet().stream()
        .anyMatch(one -> one.getValue().size() > room(waiting, one.getKey(), most));
  }

  /// @param tasks new ones, in order
  /// @param before what was put off before they came
  /// @param presses what is never put off or passed over, and not counted
  static Flood of(
      List<Task> tasks,
      List<PutOff> before,
      Predicate<Incoming> presses,
      Map<Long, Integer> waiting,
      int most) {
    var crowds = messages(tasks, presses);
    before.forEach(late ->
        crowds.computeIfAbsent(late.incoming.personId(), _ -> new ArrayList<>()).addFirst(late));
    var late = Set.copyOf(before);
    var fates = new HashMap<Long, Task>();
    var putOff = new ArrayList<PutOff>();
    crowds.forEach((person, crowd) -> {
      var wasPutOff = late.contains(crowd.getFirst());
      var isOut = waiting.getOrDefault(person, 0) == 0;
      var room = wasPutOff ? 0 : room(waiting, person, most);
      if (crowd.size() > room) {
        var last = crowd.getLast();
        var many = crowd.size() - room > 1 || last.many;
        var stays = new PutOff(last.incoming, last.kept, many);
        crowd
            .subList(room, crowd.size() - 1)
            .forEach(one -> fates.put(one.kept.arrival(), one.passedOver()));
        if (wasPutOff && isOut) {
          fates.put(last.kept.arrival(), stays.taken());
        } else {
          putOff.add(stays);
        }
      }
    });
    return new Flood(inOrder(tasks, before, fates, putOff), List.copyOf(putOff));
  }

  /// What was put off is older than the rest.
  private static List<Task> inOrder(
      List<Task> tasks, List<PutOff> before, Map<Long, Task> fates, List<PutOff> putOff) {
    var staying = new HashSet<Long>();
    putOff.forEach(one -> staying.add(one.kept.arrival()));
    var now = new ArrayList<Task>();
    before.forEach(late -> Optional.ofNullable(fates.get(late.kept.arrival())).ifPresent(now::add));
    for (var task : tasks) {
      var arrival = task.kept().map(Task.Kept::arrival);
      if (arrival.filter(staying::contains).isEmpty()) {
        now.add(arrival.map(fates::get).orElse(task));
      }
    }
    return List.copyOf(now);
  }

  private static int room(Map<Long, Integer> waiting, long person, int most) {
    return Math.max(0, most - waiting.getOrDefault(person, 0));
  }

  private static Map<Long, List<PutOff>> messages(List<Task> tasks, Predicate<Incoming> presses) {
    var messages = new LinkedHashMap<Long, List<PutOff>>();
    for (var task : tasks) {
      if (task instanceof Task.Happened(var incoming, var kept)
          && kept.isPresent()
          && !presses.test(incoming)) {
        messages
            .computeIfAbsent(incoming.personId(), _ -> new ArrayList<>())
            .add(new PutOff(incoming, kept.get(), false));
      }
    }
    return messages;
  }
}

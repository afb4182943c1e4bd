package bitepoint.store;

import bitepoint.conversation.Idle;
import bitepoint.conversation.State;
import bitepoint.conversation.WarningSign;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Two values of any type that a state may hold, so that a new state is tested without being
/// mentioned.
final class Samples {
  private static final Map<Type, List<?>> PLAIN =
      Map.ofEntries(
          Map.entry(int.class, List.of(3, 7)),
          Map.entry(Integer.class, List.of(3, 7)),
          Map.entry(long.class, List.of(3L, 7L)),
          Map.entry(boolean.class, List.of(true, false)),
          Map.entry(Boolean.class, List.of(true, false)),
          Map.entry(double.class, List.of(2.5, 0.0)),
          Map.entry(Double.class, List.of(2.5, 0.0)),
          Map.entry(String.class, List.of("a \"word\"", "слово")),
          Map.entry(Duration.class, List.of(Duration.ofMinutes(5), Duration.ZERO)),
          Map.entry(
              Instant.class, List.of(Instant.parse("2026-03-02T07:30:00.123Z"), Instant.EPOCH)),
          Map.entry(LocalDate.class, List.of(LocalDate.of(2026, 3, 2), LocalDate.EPOCH)),
          Map.entry(MonthDay.class, List.of(MonthDay.of(2, 29), MonthDay.of(11, 24))),
          Map.entry(LocalTime.class, List.of(LocalTime.of(20, 30), LocalTime.MIDNIGHT)),
          Map.entry(State.class, List.of(new Idle(), new WarningSign.AskedSeen())),
          Map.entry(ZoneId.class, List.of(ZoneId.of("Europe/London"), ZoneId.of("UTC"))));

  private Samples() {}

  static List<?> of(Type type) {
    if (PLAIN.containsKey(type)) {
      return PLAIN.get(type);
    }
    if (type instanceof ParameterizedType generic) {
      return collections(generic);
    }
    var raw = (Class<?>) type;
    if (raw.isEnum()) {
      return List.of(raw.getEnumConstants());
    }
    if (raw.isRecord()) {
      return IntStream.range(0, 2).mapToObj(i -> record(raw, i)).toList();
    }
    if (raw.isSealed()) {
      return SealedNames.of(raw).values().stream().flatMap(one -> of(one).stream()).toList();
    }
    throw new AssertionError("A state holds a " + type + ", which has no sample here");
  }

  private static List<?> collections(ParameterizedType type) {
    var arguments = type.getActualTypeArguments();
    var elements = of(arguments[0]);
    var raw = (Class<?>) type.getRawType();
    if (raw == Optional.class) {
      return List.of(Optional.of(elements.getFirst()), Optional.empty());
    }
    if (raw == List.class) {
      return List.of(elements, List.of());
    }
    if (raw == Set.class) {
      return List.of(Set.copyOf(elements), Set.of());
    }
    if (raw == Map.class) {
      return List.of(Map.of(elements.getFirst(), of(arguments[1]).getFirst()), Map.of());
    }
    throw new AssertionError("A state holds a " + type + ", which has no sample here");
  }

  private static Object record(Class<?> type, int which) {
    var components = type.getRecordComponents();
    var types = Arrays.stream(components).map(one -> one.getType()).toArray(Class<?>[]::new);
    var values =
        Arrays.stream(components)
            .map(one -> of(one.getGenericType()))
            .map(samples -> samples.get(which % samples.size()))
            .toArray();
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type + " has no sample", e);
    }
  }
}

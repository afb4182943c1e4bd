package bitepoint;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Values of any type, with a secret wherever there can be text, but for the keys of maps: those
/// are ids.
@SuppressWarnings("NullAway") // what cannot be built is left out of what holds it
final class Planted {
  static final String SECRET = "quetzalcoatlus";

  private static final Map<Type, Object> PLAIN =
      Map.ofEntries(
          Map.entry(int.class, 3),
          Map.entry(Integer.class, 3),
          Map.entry(long.class, 3L),
          Map.entry(Long.class, 3L),
          Map.entry(float.class, 3f),
          Map.entry(double.class, 3.0),
          Map.entry(Double.class, 3.0),
          Map.entry(boolean.class, true),
          Map.entry(Boolean.class, true),
          Map.entry(Object.class, SECRET),
          Map.entry(URI.class, URI.create("https://" + SECRET)),
          Map.entry(Path.class, Path.of(SECRET)),
          Map.entry(DayOfWeek.class, DayOfWeek.MONDAY),
          Map.entry(Duration.class, Duration.ofMinutes(5)),
          Map.entry(Instant.class, Instant.EPOCH),
          Map.entry(LocalDate.class, LocalDate.EPOCH),
          Map.entry(LocalTime.class, LocalTime.NOON),
          Map.entry(MonthDay.class, MonthDay.of(3, 3)),
          Map.entry(ZoneId.class, ZoneId.of("Europe/London")),
          Map.entry(OptionalInt.class, OptionalInt.of(3)),
          Map.entry(OptionalLong.class, OptionalLong.of(3)),
          Map.entry(Class.class, Planted.class),
          Map.entry(Pattern.class, Pattern.compile(SECRET)));

  private final BiPredicate<Class<?>, String> harmless;
  private final Predicate<Class<?>> unknown;

  /// @param harmless whether no component of that name in that record ever holds what is secret
  /// @param unknown types that are left out of what holds them
  Planted(BiPredicate<Class<?>, String> harmless, Predicate<Class<?>> unknown) {
    this.harmless = harmless;
    this.unknown = unknown;
  }

  /// Every record of that type, or of the family that it is.
  List<Object> of(Class<?> type) {
    if (type.isRecord()) {
      return List.of(record(type));
    }
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(one -> of(one).stream()).toList()
        : List.of();
  }

  private Object record(Class<?> type) {
    var components = type.getRecordComponents();
    var types = Arrays.stream(components).map(one -> one.getType()).toArray(Class<?>[]::new);
    var values =
        Arrays.stream(components)
            .map(one ->
                holdsItself(type, one.getGenericType())
                    ? List.of()
                    : value(one.getGenericType(), text(type, one.getName())))
            .toArray();
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type.getName() + " cannot be built with a secret: judge it", e);
    }
  }

  /// A list of the same type again.
  private static boolean holdsItself(Class<?> type, Type component) {
    return component instanceof ParameterizedType generic
        && generic.getRawType() == List.class
        && generic.getActualTypeArguments()[0] == type;
  }

  private String text(Class<?> type, String component) {
    return harmless.test(type, component) ? "harmless" : SECRET;
  }

  private Object value(Type type, String text) {
    if (type == String.class || PLAIN.containsKey(type)) {
      var plain = PLAIN.getOrDefault(type, text);
      return text.equals(SECRET) || !plain.toString().contains(SECRET) ? plain : other(type, text);
    }
    if (type instanceof ParameterizedType generic) {
      return collection(generic, text);
    }
    if (type == byte.class) {
      return (byte) 3;
    }
    if (type instanceof TypeVariable<?>) {
      return 3;
    }
    var raw = (Class<?>) type;
    if (raw.isArray()) {
      var array = Array.newInstance(raw.getComponentType(), 1);
      Array.set(array, 0, value(raw.getComponentType(), text));
      return array;
    }
    if (raw.isEnum()) {
      return raw.getEnumConstants()[0];
    }
    if (unknown.test(raw)) {
      return null;
    }
    if (raw.isRecord()) {
      return record(raw);
    }
    if (raw.isSealed()) {
      return value(raw.getPermittedSubclasses()[0], text);
    }
    if (raw.isInterface()) {
      return mute(raw);
    }
    throw new AssertionError("A record holds a " + type + ", which cannot be built: judge it");
  }

  private static Object other(Type type, String text) {
    return type == Pattern.class
        ? Pattern.compile(text)
        : type == URI.class
            ? URI.create("https://" + text)
            : type == Path.class ? Path.of(text) : text;
  }

  private Object collection(ParameterizedType type, String text) {
    var arguments = type.getActualTypeArguments();
    var raw = (Class<?>) type.getRawType();
    if (raw == Optional.class) {
      return Optional.ofNullable(value(arguments[0], text));
    }
    if (raw == Set.class) {
      return Set.of(value(arguments[0], text));
    }
    if (raw == List.class || raw == Collection.class) {
      return Stream.ofNullable(value(arguments[0], text)).toList();
    }
    if (raw == Map.class) {
      return Map.of(value(arguments[0], "harmless"), value(arguments[1], text));
    }
    return value(raw, text);
  }

  private static Object mute(Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (_, method, _) ->
            switch (method.getName()) {
              case "toString" -> "mute";
              case "hashCode" -> 3;
              default -> null;
            });
  }
}

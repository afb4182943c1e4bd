package bitepoint.store;

import java.util.Map;
import java.util.TreeMap;

/// The records below a sealed interface by the name they are stored under: `TweakReport.AskedLegs`.
final class SealedNames {
  private SealedNames() {}

  static Map<String, Class<?>> of(Class<?> root) {
    var names = new TreeMap<String, Class<?>>();
    collect(root, names);
    return names;
  }

  static String name(Class<?> type) {
    var full = type.getName();
    return full.substring(full.lastIndexOf('.') + 1).replace('$', '.');
  }

  private static void collect(Class<?> type, Map<String, Class<?>> into) {
    if (type.isSealed()) {
      for (var permitted : type.getPermittedSubclasses()) {
        collect(permitted, into);
      }
    } else {
      into.put(name(type), type);
    }
  }
}

package bitepoint.store;

import java.util.Collection;
import java.util.stream.Collectors;

/// Numbers as one parameter of a query: `… IN (SELECT value FROM json_each(:ids))` stays the same
/// text for any number.
public final class Ids {
  private Ids() {}

  public static String json(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
  }
}

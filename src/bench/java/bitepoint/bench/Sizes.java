package bitepoint.bench;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// How much is measured: system properties whose names begin with `bench.`
///
/// @param people how many there are in the database, one run each
/// @param awake the most of them that are active
/// @param warmUp turns before anything counts
/// @param rounds measured, each with a bare run of every yardstick
/// @param due how many check-ins come due in one minute
/// @param triggers how many Quartz triggers they are compared with
/// @param delivered how many of the check-ins are also sent, as fast as it goes
/// @param years how old the diaries are
record Sizes(
    List<Long> people,
    int awake,
    int warmUp,
    int rounds,
    long due,
    int triggers,
    int delivered,
    List<Long> years) {

  static Sizes ofProperties() {
    return new Sizes(
        numbers("people", "10,1000,100000"),
        (int) number("awake", 1000),
        (int) number("warm-up", 150_000),
        (int) number("rounds", 3),
        number("due", 100_000),
        (int) number("triggers", 20_000),
        (int) number("delivered", 5_000),
        numbers("years", "0,1,2,5,10"));
  }

  private static long number(String name, long usual) {
    return Long.getLong("bench." + name, usual);
  }

  private static List<Long> numbers(String name, String usual) {
    return Stream.of(System.getProperty("bench." + name, usual).split(","))
        .map(Long::valueOf)
        .toList();
  }

  static long most(List<Long> numbers) {
    return LongStream.concat(LongStream.of(1), numbers.stream().mapToLong(Long::longValue))
        .max()
        .orElseThrow();
  }
}

package bitepoint.bench;

import bitepoint.year.Life;
import java.time.Duration;
import java.util.List;

/// Check-ins that are all due in the same minute: until they are queued, until they are sent, and
/// what it would take with a Quartz trigger for each person.
final class DueAtOnce {
  private static final int DAYS = 14;
  private static final int PACE = 30;
  private static final int CHATS = 2_000;
  private static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-Xmx300m");

  private DueAtOnce() {}

  static void measure(Ground ground, Page page) {
    var sizes = ground.sizes();
    var population = Population.like(ground.databases(), Life.regular(), DAYS, World.EVENING);
    page.section("Everybody's check-in in the same minute");
    page.columns("what", "people", "seconds", "a second", "RSS MB, at most");
    queued(ground, population, page);
    delivered(ground, population, page);
    triggers(ground, page);
    page.endOfTable();
    page.says(
        "Queued on all cores with `%s`. At Telegram's %d a second they are out %s after they are queued."
            + " Quartz fires its triggers out of a SQLite file, one job for each person"
            + " that does nothing at all; %,d of them were measured, and more of them take"
            + " proportionally longer at best.",
        String.join(" ", SMALL), PACE, Duration.ofSeconds(sizes.due() / PACE), sizes.triggers());
  }

  private static void queued(Ground ground, Population population, Page page) {
    var people = ground.sizes().due();
    population.settle("due", people, World.EVENING);
    try (var world =
        World.start(ground.onAllCores(), "due", (int) Math.min(people, CHATS), SMALL, PACE)) {
      world.nextMorning();
      row(page, "queued in the outbox", people, world.tick(), Page.number(world.bot().peak(), 0));
    } catch (IllegalStateException e) {
      page.row("queued in the outbox", Page.number(people, 0), "it ran out of memory", "", "");
    } finally {
      ground.databases().drop("due");
    }
  }

  private static void delivered(Ground ground, Population population, Page page) {
    var people = ground.sizes().delivered();
    population.settle("delivered", people, World.EVENING);
    try (var world = World.start(ground, "delivered", people)) {
      world.nextMorning();
      var measure = world.measure(Load.COMES_DUE);
      row(
          page,
          "queued and sent, as fast as it goes",
          people,
          measure.wall(),
          Page.number(world.bot().peak(), 0));
    } finally {
      ground.databases().drop("delivered");
    }
  }

  private static void triggers(Ground ground, Page page) {
    var triggers = ground.sizes().triggers();
    try (var quartz =
        Apart.start(
            ground.pinning(),
            List.of(),
            QuartzTriggers.class,
            ground.databases().url("quartz"),
            Integer.toString(triggers))) {
      var took = Duration.ofMillis(quartz.ask("fire"));
      row(page, "Quartz triggers fired", triggers, took, Page.number(quartz.peak(), 0));
      var people = ground.sizes().due();
      row(
          page,
          "as many by Quartz, reckoned",
          people,
          took.multipliedBy(people).dividedBy(triggers),
          "");
    } finally {
      ground.databases().drop("quartz");
    }
  }

  private static void row(Page page, String what, long people, Duration took, String memory) {
    var seconds = took.toNanos() / 1e9;
    page.row(
        what,
        Page.number(people, 0),
        Page.number(seconds, 1),
        Page.number(people / seconds, 0),
        memory);
  }
}

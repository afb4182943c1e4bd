package bitepoint.bench;

import static org.quartz.JobBuilder.newJob;
import static org.quartz.TriggerBuilder.newTrigger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.impl.StdSchedulerFactory;

/// What the program does not do: a trigger in the database for each person. Quartz' own tables, its
/// own store, batches of 50, no cluster. The line `fire` is answered with the milliseconds until
/// all of them were fired. Ends with its input.
///
/// Arguments: the database, which is made, and how many triggers.
final class QuartzTriggers {
  private static final Semaphore FIRED = new Semaphore(0);

  private QuartzTriggers() {}

  /// Does nothing, which is more favourable than what a person's check-in takes.
  public static final class Fired implements Job {
    @Override
    public void execute(JobExecutionContext context) {
      FIRED.release();
    }
  }

  public static void main(String[] arguments) throws IOException, SQLException, SchedulerException {
    var triggers = Integer.parseInt(arguments[1]);
    tables(arguments[0]);
    var scheduler = new StdSchedulerFactory(settings(arguments[0])).getScheduler();
    schedule(scheduler, triggers);
    Apart.answer(_ -> fire(scheduler, triggers));
    scheduler.shutdown();
  }

  private static void tables(String url) throws IOException, SQLException {
    var script = "/org/quartz/impl/jdbcjobstore/tables_postgres.sql";
    try (var file = QuartzTriggers.class.getResourceAsStream(script);
        var connection = Databases.durable(url);
        var statement = connection.createStatement()) {
      var sql = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      for (var one : sql.replaceAll("(?m)^--.*$", "").split(";")) {
        if (!one.isBlank() && !one.contains("COMMIT")) {
          var _ = statement.execute(one.replace("BYTEA", "BLOB"));
        }
      }
    }
  }

  private static Properties settings(String url) {
    var settings = new Properties();
    Map.ofEntries(
            Map.entry("org.quartz.scheduler.instanceName", "bench"),
            Map.entry("org.quartz.scheduler.skipUpdateCheck", "true"),
            Map.entry("org.quartz.scheduler.batchTriggerAcquisitionMaxCount", "50"),
            Map.entry("org.quartz.threadPool.threadCount", "50"),
            Map.entry("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX"),
            Map.entry(
                "org.quartz.jobStore.driverDelegateClass",
                "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate"),
            Map.entry("org.quartz.jobStore.useProperties", "true"),
            Map.entry("org.quartz.jobStore.misfireThreshold", "3600000"),
            Map.entry("org.quartz.jobStore.acquireTriggersWithinLock", "true"),
            Map.entry("org.quartz.jobStore.dataSource", "bench"),
            Map.entry("org.quartz.dataSource.bench.provider", "hikaricp"),
            Map.entry("org.quartz.dataSource.bench.driver", "org.sqlite.JDBC"),
            Map.entry(
                "org.quartz.dataSource.bench.URL",
                url
                    + "?journal_mode=WAL&synchronous=FULL&busy_timeout=20000"
                    + "&transaction_mode=IMMEDIATE"),
            Map.entry("org.quartz.dataSource.bench.maxConnections", "4"))
        .forEach(settings::setProperty);
    return settings;
  }

  private static void schedule(Scheduler scheduler, int count) throws SchedulerException {
    var job = newJob(Fired.class).withIdentity("check-in").storeDurably().build();
    var all = new HashSet<Trigger>();
    for (var person = 0; person < count; person++) {
      all.add(
          newTrigger().forJob(job).withIdentity("person-" + person).startAt(new Date()).build());
    }
    scheduler.scheduleJobs(Map.of(job, all), true);
  }

  private static long fire(Scheduler scheduler, int triggers) {
    try {
      var start = System.nanoTime();
      scheduler.start();
      FIRED.acquire(triggers);
      return (System.nanoTime() - start) / 1_000_000;
    } catch (SchedulerException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}

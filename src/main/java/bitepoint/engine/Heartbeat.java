package bitepoint.engine;

import static org.quartz.CronScheduleBuilder.cronSchedule;
import static org.quartz.JobBuilder.newJob;
import static org.quartz.SimpleScheduleBuilder.repeatSecondlyForever;
import static org.quartz.TriggerBuilder.newTrigger;

import java.util.Properties;
import java.util.TimeZone;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobDataMap;
import org.quartz.JobExecutionContext;
import org.quartz.ScheduleBuilder;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Calls the ticker each second, the housekeeping and the copy each night. It knows nothing of what
/// is due: that is in the database. Owns Quartz with two daemon threads.
final class Heartbeat implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);
  private static final String NIGHTLY = "0 37 3 * * ?";
  private static final String AFTER_THAT = "0 47 3 * * ?";

  private final Scheduler scheduler;

  private Heartbeat(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  static Heartbeat start(Ticker ticker, Housekeeping housekeeping, NightlyCopy copy) {
    try {
      var scheduler = new StdSchedulerFactory(settings()).getScheduler();
      schedule(
          scheduler,
          "tick",
          ticker::tick,
          "Reminders cannot be dealt with",
          repeatSecondlyForever().withMisfireHandlingInstructionNextWithRemainingCount());
      schedule(
          scheduler,
          "housekeeping",
          housekeeping::tidy,
          "Old rows cannot be deleted",
          cronSchedule(NIGHTLY).inTimeZone(TimeZone.getTimeZone("UTC")));
      schedule(
          scheduler,
          "copy",
          copy::make,
          "A copy of the database cannot be made",
          cronSchedule(AFTER_THAT).inTimeZone(TimeZone.getTimeZone("UTC")));
      scheduler.start();
      return new Heartbeat(scheduler);
    } catch (SchedulerException e) {
      throw new IllegalStateException("The clock could not be started", e);
    }
  }

  /// Returns at once; a tick that has begun is finished by the lane.
  @Override
  public void close() {
    try {
      scheduler.shutdown(false);
    } catch (SchedulerException e) {
      log.warn("The clock did not stop cleanly: {}", e.getClass().getName());
    }
  }

  private static void schedule(
      Scheduler scheduler, String name, Runnable what, String trouble, ScheduleBuilder<?> when)
      throws SchedulerException {
    var outage = new Outage(log, trouble);
    Runnable beat =
        () -> {
          try {
            what.run();
            outage.worked();
          } catch (RuntimeException e) {
            outage.failed(e);
          }
        };
    var data = new JobDataMap();
    data.put("beat", beat);
    scheduler.scheduleJob(
        newJob(Beat.class).withIdentity(name).usingJobData(data).build(),
        newTrigger().withIdentity(name).withSchedule(when).build());
  }

  private static Properties settings() {
    var settings = new Properties();
    settings.setProperty("org.quartz.scheduler.instanceName", "heartbeat-" + System.nanoTime());
    settings.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
    settings.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
    settings.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
    settings.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
    settings.setProperty("org.quartz.threadPool.threadCount", "2");
    settings.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
    return settings;
  }

  /// Made by Quartz, which needs a public class with a public constructor.
  @DisallowConcurrentExecution
  public static final class Beat implements Job {
    @Override
    public void execute(JobExecutionContext context) {
      if (context.getMergedJobDataMap().get("beat") instanceof Runnable beat) {
        beat.run();
      }
    }
  }
}

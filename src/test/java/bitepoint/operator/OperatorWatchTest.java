package bitepoint.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How the bot is, looked at every half minute.
class OperatorWatchTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Duration BETWEEN = Duration.ofSeconds(30);

  private Instant now = NOON;
  private Optional<Instant> lastPoll = Optional.empty();
  private boolean contested;
  private long unwritten;
  private Watch watch = Watch.from(now, signs());

  @Test
  void a_bot_that_is_answered_brings_no_news() {
    for (var minute = 0; minute < 300; minute++) {
      lastPoll = Optional.of(now);
      assertThat(minutes(1)).isEmpty();
    }
  }

  @Test
  void three_silent_minutes_are_news_then_each_hour_and_when_they_are_over() {
    assertThat(minutes(2)).isEmpty();
    assertThat(minutes(1)).containsExactly(new News.Unheard(Duration.ofMinutes(3)));
    assertThat(minutes(59)).isEmpty();
    assertThat(minutes(1)).containsExactly(new News.Unheard(Duration.ofMinutes(63)));
    lastPoll = Optional.of(now);
    assertThat(minutes(2)).singleElement().isInstanceOf(News.HeardAgain.class);
  }

  @Test
  void a_computer_that_slept_or_a_clock_that_was_turned_is_no_silence() {
    now = now.plus(Duration.ofDays(3));
    assertThat(minutes(1)).isEmpty();
  }

  @Test
  void a_database_that_refuses_is_news_at_once_and_over_after_a_calm_minute() {
    unwritten = 1;
    assertThat(look()).contains(new News.Unwritable());
    for (var i = 0; i < 9; i++) {
      unwritten++;
      assertThat(minutes(1)).isEmpty();
    }
    assertThat(minutes(1)).singleElement().isInstanceOf(News.WrittenAgain.class);
  }

  @Test
  void silence_that_something_else_explains_is_not_told_as_well() {
    contested = true;
    assertThat(minutes(30)).containsExactly(new News.SecondCopy());
    contested = false;
    assertThat(minutes(2)).singleElement().isInstanceOf(News.AloneAgain.class);
    assertThat(minutes(1)).isEmpty();
  }

  private List<News> minutes(int count) {
    var news = new ArrayList<News>();
    for (var end = now.plus(Duration.ofMinutes(count)); now.isBefore(end); ) {
      now = now.plus(BETWEEN);
      look().ifPresent(news::add);
    }
    return news;
  }

  private Optional<News> look() {
    var look = watch.look(signs(), now);
    watch = look.then();
    return look.news();
  }

  private Signs signs() {
    return new Signs(lastPoll, contested, unwritten);
  }
}

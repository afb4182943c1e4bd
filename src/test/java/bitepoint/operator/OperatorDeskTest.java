package bitepoint.operator;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.phrasing.MessagesFolder;
import bitepoint.phrasing.Phrasebook;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What an operator is told, and what is held back.
class OperatorDeskTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Phrasebook WORDS = new Phrasebook(MessagesFolder.open(Optional.empty()));
  private Desk desk = Desk.EMPTY;

  static List<News> everything() {
    return List.of(
        new News.Started("1.0", 3),
        new News.Unheard(Duration.ofMinutes(3)),
        new News.HeardAgain(Duration.ofMinutes(1)),
        new News.Unwritable(),
        new News.WrittenAgain(Duration.ofHours(2)),
        new News.SecondCopy(),
        new News.AloneAgain(Duration.ZERO),
        News.SetAside.one("k3j9x"),
        new News.NoBackup());
  }

  @Test
  void every_kind_of_news_is_tried_here() {
    assertThat(everything().stream().map(Object::getClass))
        .containsExactlyInAnyOrder(News.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("everything")
  void all_news_is_told_in_a_few_words(News news) {
    desk = desk.with(news);
    assertThat(told(NOON))
        .singleElement()
        .matches(text -> !text.contains("{") && text.split("\\s").length < 40);
    assertThat(told(NOON)).isEmpty();
  }

  @Test
  void the_same_is_told_once_an_hour_with_the_number_of_times_it_was_held_back() {
    for (var minute = 0; minute < 59; minute++) {
      desk = desk.with(new News.NoBackup());
      assertThat(told(NOON.plus(Duration.ofMinutes(minute)))).hasSize(minute == 0 ? 1 : 0);
    }
    assertThat(told(NOON.plus(Duration.ofMinutes(60))))
        .singleElement()
        .matches(
            text -> text.endsWith("(This happened 57 more times and was not told each time.)"));
  }

  @Test
  void messages_that_were_set_aside_are_counted_and_the_first_errors_named() {
    for (var error : List.of("a1", "b2", "c3", "d4", "e5", "f6", "g7")) {
      desk = desk.with(News.SetAside.one(error));
    }
    assertThat(told(NOON))
        .singleElement()
        .matches(text -> text.contains("7 messages") && text.contains("a1, b2, c3, d4, e5."));
  }

  @Test
  void no_more_than_ten_messages_are_told_in_an_hour_and_the_rest_later() {
    var at = NOON;
    for (var round = 0; round < 2; round++) {
      for (var news : everything()) {
        desk = desk.with(news);
        desk = desk.next(at).map(Desk.Telling::then).orElse(desk);
      }
      at = at.plus(Duration.ofMinutes(59));
      assertThat(desk.told()).hasSizeLessThanOrEqualTo(10);
    }
    assertThat(told(NOON.plus(Duration.ofHours(1)))).hasSizeBetween(1, 10);
  }

  @Test
  void trouble_that_was_over_before_it_could_be_told_is_not_told_as_if_it_went_on() {
    desk = desk.with(new News.Unwritable()).with(new News.WrittenAgain(Duration.ofMinutes(5)));
    assertThat(told(NOON)).singleElement().matches(text -> text.contains("written again"));
  }

  private List<String> told(Instant now) {
    var told = new ArrayList<String>();
    for (var next = desk.next(now); next.isPresent(); next = desk.next(now)) {
      told.add(WORDS.say("en", next.get().words()));
      desk = next.get().then();
    }
    return told;
  }
}

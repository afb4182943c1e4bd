package bitepoint.faults;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Needs;
import bitepoint.coach.Phase;
import bitepoint.coach.Routine;
import bitepoint.coach.Training.Outcome;
import bitepoint.local.Chat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

/// Somebody who chats whether the bot is there or not, waits for every answer, and keeps an account
/// of it all. Lives on one thread.
final class Somebody {
  private static final int PAIN_AT_START = 4;

  /// Neither a day without pain nor a bad one: both would change what is said at milestones.
  private static final int LEAST_PAIN = 1;

  private static final int MOST_PAIN = 5;

  /// After so many sessions with strength in them comes a word, and a story.
  private static final int MANY_SESSIONS = 10;

  private static final int WORD_AND_STORY = 2;
  private static final int USUAL_MINUTES = 10;
  private static final int TWO_MINUTES = 2;

  private static final List<String> DIGITS = List.of("%s", "about a %s", "it's a %s today");
  private static final List<String> NUMBERS =
      List.of("zero", "one", "two", "three", "four", "five");

  private record Step(String action, int answers) {}

  private final Account account = new Account();
  private final Chat chat;
  private final Waiting waiting;
  private final ZoneId zone;
  private final Random random;
  private final boolean hasTime;
  private int turn = -1;

  /// @param hasTime for two minutes of exercise, card by card
  Somebody(Chat chat, ZoneId zone, long seed, boolean hasTime) {
    this.chat = chat;
    this.waiting = new Waiting(chat, account);
    this.zone = zone;
    this.random = new Random(seed);
    this.hasTime = hasTime;
  }

  Chat chat() {
    return chat;
  }

  /// To be read once they are through.
  Account account() {
    return account;
  }

  /// Comes through the welcome.
  void arrive() {
    says("/start", 1);
    var steps =
        List.of(
            new Step("agree", 1),
            new Step("no", 1),
            new Step("no", 1),
            new Step("pain." + PAIN_AT_START, 1),
            new Step("since.MONTHS", 1),
            new Step("course.STEADY", 1),
            new Step("hours.7", 2),
            new Step("zone." + zone, 1),
            new Step("time.08:00", 2));
    steps.forEach(step -> taps(awaitChoice(step.action, ""), step.answers));
    turn = awaitChoice("did-it", "").turn();
    account.scored(PAIN_AT_START);
  }

  /// Checks in and does what follows, over and over.
  void chat(BooleanSupplier goesOn) {
    while (goesOn.getAsBoolean()) {
      var plan = checkIn();
      switch (hasTime ? random.nextInt(8) : random.nextInt(2)) {
        case 0 -> turn = plan.turn();
        case 1 -> closes("rest");
        case 2, 3, 4 -> trainsForTwoMinutes();
        default -> {
          closes("did-it");
          trained(USUAL_MINUTES);
        }
      }
    }
  }

  private Choice checkIn() {
    var score = random.nextInt(LEAST_PAIN, MOST_PAIN + 1);
    var number = random.nextBoolean() ? String.valueOf(score) : NUMBERS.get(score);
    says(DIGITS.get(random.nextInt(DIGITS.size())).formatted(number), 1);
    var plan = awaitChoice("did-it", String.valueOf(score));
    account.scored(score);
    return plan;
  }

  /// The first exercise is a picture, which a text cannot become, and the words at the end come
  /// below the last one.
  private void trainsForTwoMinutes() {
    taps(awaitChoice("short", ""), 1);
    var cards = routine(TWO_MINUTES).items().size();
    for (var card = 1; card < cards; card++) {
      taps(awaitChoice("next", ""), 0);
    }
    closes("next");
    account.heard(1);
    trained(TWO_MINUTES);
  }

  /// A tap that takes its button away and says something in its place.
  private void closes(String action) {
    var choice = awaitChoice(action, "");
    var tapped = choice.message();
    taps(choice, 0);
    var _ =
        waiting.until(
            action + " to be answered",
            there ->
                there
                    .message(tapped.id())
                    .filter(
                        message -> Choice.of(message).noneMatch(one -> one.action().equals(action)))
                    .filter(message -> !message.text().equals(tapped.text())));
  }

  private void trained(int minutes) {
    account.trained(routine(minutes).trained(today(), Outcome.DONE));
    if (account.trainings().size() == MANY_SESSIONS) {
      account.heard(WORD_AND_STORY);
    }
  }

  /// All that they ever did, they did today, and a routine is made of the days before.
  private Routine routine(int minutes) {
    return Shipped.PROGRAMME.routines().of(Needs.of(Phase.CALM, 0, minutes), today());
  }

  private void says(String text, int answers) {
    account.acted(answers);
    var _ = chat.says(text);
  }

  private void taps(Choice choice, int answers) {
    turn = choice.turn();
    account.acted(answers);
    var _ = chat.taps(choice.message().id(), choice.data());
  }

  private Choice awaitChoice(String action, String heading) {
    return waiting.until(
        "a button " + action + " under " + (heading.isEmpty() ? "anything" : heading),
        there ->
            Choice.find(there, action, turn).filter(choice -> choice.heading().contains(heading)));
  }

  private LocalDate today() {
    return LocalDate.now(zone);
  }
}

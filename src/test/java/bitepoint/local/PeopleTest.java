package bitepoint.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.reactions.SetMessageReaction;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.reactions.ReactionTypeEmoji;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

class PeopleTest extends LocalTelegramTest {

  @Test
  void what_a_person_says_reaches_the_bot() throws TelegramApiException {
    var kim = local.addPerson(77L, "Kim", "pt-br");
    var said = kim.says("  my back <went>  ");

    var message = bot.updates().getFirst().getMessage();
    assertThat(message.getText()).isEqualTo("my back <went>");
    assertThat(message.getMessageId()).isEqualTo(said.id());
    assertThat(message.getChatId()).isEqualTo(77L);
    assertThat(message.getFrom().getFirstName()).isEqualTo("Kim");
    assertThat(message.getFrom().getLanguageCode()).isEqualTo("pt-br");
    assertThat(message.getFrom().getIsBot()).isFalse();
    assertThat(message.hasEntities()).isFalse();
    assertThat(said.html()).isEqualTo("my back &lt;went&gt;");
  }

  @Test
  void a_command_is_marked_as_one() throws TelegramApiException {
    sam.says("/start deep-link");

    assertThat(bot.updates().getFirst().getMessage().getEntities())
        .extracting(MessageEntity::getType, MessageEntity::getText)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("bot_command", "/start"));
  }

  @Test
  void nobody_has_the_id_of_somebody_else() {
    assertThatThrownBy(() -> local.addPerson(sam.id(), "Kim", "en"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(local.addPerson("Kim", "en").id()).isNotEqualTo(sam.id());
    assertThat(local.people()).hasSize(2);
  }

  @Test
  void a_tap_carries_the_whole_message() throws TelegramApiException {
    var question = bot.sends(sam, "<b>How</b> is it?", "Good", "Bad");

    sam.taps("Bad");

    var tap = bot.updates().getFirst().getCallbackQuery();
    assertThat(tap.getData()).isEqualTo("1.Bad");
    assertThat(tap.getFrom().getId()).isEqualTo(sam.id());
    var message = (Message) tap.getMessage();
    assertThat(message.getMessageId()).isEqualTo(question.getMessageId());
    assertThat(message.getText()).isEqualTo("How is it?");
    assertThat(message.getEntities()).extracting(MessageEntity::getType).containsExactly("bold");
    assertThat(message.getReplyMarkup()).isEqualTo(TestBot.keyboard("Good", "Bad"));
  }

  @Test
  void a_tap_takes_the_newest_button_of_that_name_or_data() throws TelegramApiException {
    bot.sends(sam, "older", "Good");
    var newer = bot.sends(sam, "newer", "Good");

    sam.taps("Good");
    sam.taps("1.Good");

    assertThat(bot.updates())
        .extracting(update -> update.getCallbackQuery().getMessage().getMessageId())
        .containsExactly(newer.getMessageId(), newer.getMessageId());
    assertThatThrownBy(() -> sam.taps("Ugly")).hasMessageContaining("No keyboard has a button");
  }

  @Test
  void an_outdated_button_can_still_be_tapped() throws TelegramApiException {
    var id = bot.sends(sam, "no buttons").getMessageId();

    sam.taps(id, "0.gone");

    assertThat(bot.updates().getFirst().getCallbackQuery().getData()).isEqualTo("0.gone");
  }

  @Test
  void a_tap_is_answered_once() throws TelegramApiException {
    var id = bot.sends(sam, "question", "Good").getMessageId();
    var callback = sam.taps("Good");

    assertThat(bot.execute(answer(callback, "Nice"))).isTrue();

    assertThat(sam.tapAnswers()).containsExactly(new Chat.TapAnswer(id, "1.Good", "Nice", false));
    assertThatThrownBy(() -> bot.execute(answer(callback, "Nice")))
        .hasMessageContaining(
            "Bad Request: query is too old and response timeout expired or query ID is invalid");
    assertThatThrownBy(() -> bot.execute(answer(sam.taps("Good"), "x".repeat(201))))
        .hasMessageContaining("MESSAGE_TOO_LONG");
  }

  @Test
  void a_reaction_stands_on_the_persons_message_until_it_is_taken_back()
      throws TelegramApiException {
    var id = sam.says("done").id();

    bot.execute(reaction(id, "🔥"));
    assertThat(sam.message(id).orElseThrow().reaction()).contains("🔥");
    bot.execute(SetMessageReaction.builder().chatId(sam.id()).messageId(id).build());
    assertThat(sam.message(id).orElseThrow().reaction()).isEmpty();

    assertThatThrownBy(() -> bot.execute(reaction(id, "💪")))
        .hasMessageContaining("REACTION_INVALID");
    assertThatThrownBy(() -> bot.execute(reaction(99, "🔥")))
        .hasMessageContaining("message to react not found");
  }

  @Test
  void blocking_and_unblocking_are_told_to_the_bot() throws TelegramApiException {
    sam.blocks();
    sam.blocks();
    assertThatThrownBy(() -> sam.says("hello")).isInstanceOf(IllegalStateException.class);
    sam.unblocks();

    assertThat(bot.updates())
        .extracting(update -> update.getMyChatMember().getNewChatMember().getStatus())
        .containsExactly("kicked", "member");
    assertThat(bot.updates().getFirst().getMyChatMember().getOldChatMember().getStatus())
        .isEqualTo("member");
    assertThat(bot.updates().getFirst().getMyChatMember().getFrom().getId()).isEqualTo(sam.id());
  }

  @Test
  void a_test_can_wait_for_what_the_bot_says() {
    Thread.startVirtualThread(() -> {
      try {
        bot.sends(sam, "one");
        bot.sends(sam, "two");
      } catch (TelegramApiException e) {
        throw new IllegalStateException(e);
      }
    });

    assertThat(sam.awaitMessages(2, Duration.ofSeconds(10)))
        .extracting(bitepoint.local.Message::text)
        .containsExactly("one", "two");
    assertThatThrownBy(() -> sam.awaitMessages(3, Duration.ofMillis(20)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("[one, two]");
  }

  private static AnswerCallbackQuery answer(String callback, String text) {
    return AnswerCallbackQuery.builder().callbackQueryId(callback).text(text).build();
  }

  private SetMessageReaction reaction(int id, String emoji) {
    return SetMessageReaction.builder()
        .chatId(sam.id())
        .messageId(id)
        .reactionTypes(java.util.List.of(ReactionTypeEmoji.builder().emoji(emoji).build()))
        .build();
  }
}

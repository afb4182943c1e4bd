package bitepoint.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.pinnedmessages.PinChatMessage;
import org.telegram.telegrambots.meta.api.methods.pinnedmessages.UnpinChatMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

class EditingTest extends LocalTelegramTest {

  @Test
  void a_text_is_replaced_and_its_keyboard_goes_unless_it_is_sent_again()
      throws TelegramApiException {
    var id = bot.sends(sam, "one", "Yes").getMessageId();

    var edited =
        (org.telegram.telegrambots.meta.api.objects.message.Message)
            bot.execute(text(id, "<u>two</u>"));

    assertThat(edited.getText()).isEqualTo("two");
    assertThat(edited.getEditDate()).isNotNull();
    assertThat(sam.message(id).orElseThrow().html()).isEqualTo("<u>two</u>");
    assertThat(sam.message(id).orElseThrow().keyboard()).isEmpty();
    assertThat(sam.message(id).orElseThrow().edited()).isPresent();
  }

  @Test
  void an_edit_that_changes_nothing_is_refused() throws TelegramApiException {
    var id = bot.sends(sam, "<b>one</b>").getMessageId();

    assertThatThrownBy(() -> bot.execute(text(id, "<strong>one</strong> ")))
        .hasMessageContaining(
            "Bad Request: message is not modified: specified new message content and reply markup "
                + "are exactly the same as a current content and reply markup of the message");
  }

  @Test
  void the_same_text_with_another_keyboard_is_a_change() throws TelegramApiException {
    var id = bot.sends(sam, "one", "Yes").getMessageId();
    var keyboard =
        EditMessageReplyMarkup.builder()
            .chatId(sam.id())
            .messageId(id)
            .replyMarkup(TestBot.keyboard("No"))
            .build();

    bot.execute(keyboard);

    assertThat(sam.message(id).orElseThrow().labels()).containsExactly("No");
    assertThatThrownBy(() -> bot.execute(keyboard)).hasMessageContaining("message is not modified");
  }

  @Test
  void only_what_is_there_and_the_bots_own_can_be_edited() {
    var persons = sam.says("mine").id();

    assertThatThrownBy(() -> bot.execute(text(99, "two")))
        .hasMessageContaining("Bad Request: message to edit not found");
    assertThatThrownBy(() -> bot.execute(text(persons, "two")))
        .hasMessageContaining("Bad Request: message can't be edited");
  }

  @Test
  void captions_and_media_are_edited_where_there_are_some() throws TelegramApiException {
    var photo = SendPhoto.builder().chatId(sam.id()).photo(TestBot.upload(PNG, "a.png")).build();
    var id = bot.client().execute(photo).getMessageId();
    var plain = bot.sends(sam, "plain").getMessageId();

    bot.execute(caption(id, "so"));
    assertThat(sam.message(id).orElseThrow().text()).isEqualTo("so");
    assertThatThrownBy(() -> bot.execute(text(id, "so")))
        .hasMessageContaining("there is no text in the message to edit");
    assertThatThrownBy(() -> bot.execute(caption(plain, "so")))
        .hasMessageContaining("there is no caption in the message to edit");
    assertThatThrownBy(() -> bot.execute(caption(id, "x".repeat(1025))))
        .hasMessageContaining("MEDIA_CAPTION_TOO_LONG");

    var other = new InputMediaPhoto("attach://b.png");
    other.setMedia(new ByteArrayInputStream(picture(8, 9)), "b.png");
    other.setCaption("other");
    bot.client()
        .execute(EditMessageMedia.builder().chatId(sam.id()).messageId(id).media(other).build());
    assertThat(sam.message(id).orElseThrow().media().orElseThrow().height()).isEqualTo(9);
    assertThat(sam.message(id).orElseThrow().text()).isEqualTo("other");
  }

  @Test
  void a_message_can_be_deleted_for_two_days() throws TelegramApiException {
    var first = bot.sends(sam, "one").getMessageId();
    assertThat(bot.execute(deletion(first))).isTrue();
    assertThat(sam.messages()).isEmpty();
    assertThatThrownBy(() -> bot.execute(deletion(first)))
        .hasMessageContaining("message to delete not found");

    var second = bot.sends(sam, "two").getMessageId();
    clock.turnBy(Duration.ofHours(49));
    assertThatThrownBy(() -> bot.execute(deletion(second)))
        .hasMessageContaining("message can't be deleted");
  }

  @Test
  void a_message_is_pinned_until_it_is_unpinned_or_deleted() throws TelegramApiException {
    var id = bot.sends(sam, "plan").getMessageId();
    var pin = PinChatMessage.builder().chatId(sam.id()).messageId(id).build();

    assertThat(bot.execute(pin)).isTrue();
    assertThat(sam.pinned()).contains(id);
    bot.execute(UnpinChatMessage.builder().chatId(sam.id()).messageId(id).build());
    assertThat(sam.pinned()).isEmpty();

    bot.execute(pin);
    bot.execute(deletion(id));
    assertThat(sam.pinned()).isEmpty();
    assertThatThrownBy(() -> bot.execute(pin)).hasMessageContaining("message to pin not found");
  }

  private EditMessageText text(int id, String html) {
    return EditMessageText.builder()
        .chatId(sam.id())
        .messageId(id)
        .text(html)
        .parseMode("HTML")
        .build();
  }

  private EditMessageCaption caption(int id, String text) {
    return EditMessageCaption.builder().chatId(sam.id()).messageId(id).caption(text).build();
  }

  private DeleteMessage deletion(int id) {
    return DeleteMessage.builder().chatId(sam.id()).messageId(id).build();
  }
}

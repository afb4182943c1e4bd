package bitepoint.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.send.SendAnimation;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

class SendingTest extends LocalTelegramTest {
  private static final byte[] GIF =
      "GIF89a\u0005\0\u0006\0 and so on".getBytes(StandardCharsets.ISO_8859_1);

  @Test
  void a_message_arrives_with_its_formatting_and_its_keyboard() throws TelegramApiException {
    var sent = bot.sends(sam, "<b>How</b> is it?", "Good", "Bad");

    assertThat(sent.getText()).isEqualTo("How is it?");
    assertThat(sent.getEntities()).extracting(MessageEntity::getType).containsExactly("bold");
    assertThat(sent.getFrom().getIsBot()).isTrue();
    assertThat(sent.getChat().isUserChat()).isTrue();
    assertThat(Math.abs(sent.getDate() - System.currentTimeMillis() / 1000)).isLessThan(5);
    var message = sam.messages().getFirst();
    assertThat(message.html()).isEqualTo("<b>How</b> is it?");
    assertThat(message.labels()).containsExactly("Good", "Bad");
    assertThat(message.keyboard().getFirst().getFirst().data()).contains("1.Good");
    assertThat(message.silent()).isFalse();
  }

  @Test
  void message_ids_count_up_in_each_chat() throws TelegramApiException {
    var kim = local.addPerson("Kim", "de");

    assertThat(bot.sends(sam, "one").getMessageId()).isEqualTo(1);
    assertThat(sam.says("two").id()).isEqualTo(2);
    assertThat(bot.sends(sam, "three").getMessageId()).isEqualTo(3);
    assertThat(bot.sends(kim, "one").getMessageId()).isEqualTo(1);
  }

  @Test
  void entities_can_be_given_instead_of_html() throws TelegramApiException {
    var bold = MessageEntity.builder().type("bold").offset(0).length(3).build();
    bot.execute(
        SendMessage.builder().chatId(sam.id()).text("How?").entities(List.of(bold)).build());

    assertThat(sam.messages().getFirst().html()).isEqualTo("<b>How</b>?");
  }

  @Test
  void a_silent_message_is_known_as_silent() throws TelegramApiException {
    var message = TestBot.message(sam, "psst");
    message.setDisableNotification(true);
    bot.execute(message);

    assertThat(sam.messages().getFirst().silent()).isTrue();
  }

  @Test
  void a_photo_is_uploaded_once_and_sent_again_by_its_id() throws TelegramApiException {
    var sent =
        bot.client()
            .execute(
                SendPhoto.builder()
                    .chatId(sam.id())
                    .photo(TestBot.upload(PNG, "figure.png"))
                    .caption("<i>So</i>")
                    .parseMode("HTML")
                    .replyMarkup(TestBot.keyboard("Next"))
                    .build());
    var fileId = sent.getPhoto().getFirst().getFileId();
    var again =
        bot.client()
            .execute(SendPhoto.builder().chatId(sam.id()).photo(new InputFile(fileId)).build());

    assertThat(sent.getCaption()).isEqualTo("So");
    assertThat(sent.getPhoto().getFirst().getWidth()).isEqualTo(4);
    assertThat(again.getPhoto().getFirst().getFileId()).isEqualTo(fileId);
    assertThat(sam.messages()).extracting(Message::html).containsExactly("<i>So</i>", "");
    assertThat(sam.lastKeyboard().getFirst()).extracting(Key::text).containsExactly("Next");
    assertThat(local.calls("sendPhoto").getFirst().uploads().values())
        .containsExactly(new Upload("figure.png", PNG));
  }

  @Test
  void animations_and_documents_keep_their_names() throws TelegramApiException {
    var animation =
        bot.client()
            .execute(
                SendAnimation.builder()
                    .chatId(sam.id())
                    .animation(TestBot.upload(GIF, "bridge.gif"))
                    .build());
    var document =
        bot.client()
            .execute(
                SendDocument.builder()
                    .chatId(sam.id())
                    .document(TestBot.upload("a,b".getBytes(StandardCharsets.UTF_8), "diary.csv"))
                    .build());

    assertThat(animation.getAnimation().getFileName()).isEqualTo("bridge.gif");
    assertThat(animation.getAnimation().getWidth()).isEqualTo(5);
    assertThat(animation.getAnimation().getMimeType()).isEqualTo("image/gif");
    assertThat(document.getDocument().getFileName()).isEqualTo("diary.csv");
    assertThat(document.getDocument().getFileSize()).isEqualTo(3L);
  }

  @Test
  void a_file_id_opens_its_own_kind_only() throws TelegramApiException {
    var photo = SendPhoto.builder().chatId(sam.id()).photo(TestBot.upload(PNG, "a.png")).build();
    var fileId = bot.client().execute(photo).getPhoto().getFirst().getFileId();

    assertThatThrownBy(() -> bot.client().execute(document(new InputFile(fileId))))
        .hasMessageContaining("can't use file of type Photo as Document");
    assertThatThrownBy(() -> bot.client().execute(document(new InputFile("document-unknown"))))
        .hasMessageContaining("wrong file identifier/HTTP URL specified");
  }

  @Test
  void what_is_no_picture_is_refused_as_a_photo() {
    assertThatThrownBy(() -> bot.client().execute(photo(new byte[] {1, 2, 3})))
        .hasMessageContaining("IMAGE_PROCESS_FAILED");
    assertThatThrownBy(() -> bot.client().execute(photo(picture(4000, 100))))
        .hasMessageContaining("PHOTO_INVALID_DIMENSIONS");
    assertThatThrownBy(() -> bot.client().execute(photo(new byte[0])))
        .hasMessageContaining("file must be non-empty");
  }

  @Test
  void typing_leaves_nothing_behind() throws TelegramApiException {
    var action = SendChatAction.builder().chatId(sam.id()).action(ActionType.TYPING.toString());

    assertThat(bot.execute(action.build())).isTrue();
    assertThat(sam.messages()).isEmpty();
    assertThat(local.calls()).extracting(ApiCall::method).containsExactly("sendChatAction");
  }

  private SendPhoto photo(byte[] content) {
    return SendPhoto.builder().chatId(sam.id()).photo(TestBot.upload(content, "p.png")).build();
  }

  private SendDocument document(InputFile file) {
    return SendDocument.builder().chatId(sam.id()).document(file).build();
  }
}

package bitepoint.contract;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.local.ApiCall;
import bitepoint.local.Upload;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BotApiContractTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          getMe               | {}
          getUpdates          | {'offset':1,'timeout':50,'allowed_updates':['message']}
          sendMessage         | {'chat_id':'7','text':'<b>hello</b>','parse_mode':'HTML','method':'sendmessage'}
          sendMessage         | {'chat_id':7,'text':'hello','entities':[{'type':'bold','offset':0,'length':5}]}
          sendMessage         | {'chat_id':7,'text':'a','reply_markup':{'inline_keyboard':[[{'text':'x','callback_data':'1.x','style':'danger'}]]}}
          sendMessage         | {'chat_id':7,'text':'a','reply_markup':{'remove_keyboard':true}}
          sendMessage         | {'chat_id':7,'text':'a','reply_markup':null}
          sendMessage         | {'chat_id':7,'text':'a','parse_mode':'HTML','entities':[]}
          editMessageText     | {'chat_id':7,'message_id':1,'text':'a'}
          answerCallbackQuery | {'callback_query_id':'9','text':'','show_alert':true}
          answerInlineQuery   | {'inline_query_id':'9','cache_time':0,'is_personal':true,'results':[{'type':'article','id':'a','title':'A','input_message_content':{'message_text':'<b>a</b>','parse_mode':'HTML'}}]}
          setMessageReaction  | {'chat_id':7,'message_id':1,'reaction':[{'type':'emoji','emoji':'🔥'}]}
          setMyCommands       | {'commands':[{'command':'help','description':'What I can do'}],'scope':{'type':'default'}}
          setChatMenuButton   | {'menu_button':{'type':'commands'}}
          sendPhoto           | {'chat_id':7,'photo':'photo-id','caption':'so'}
          """)
  void a_right_call_has_no_violations(String method, String parameters) {
    assertThat(BotApiContract.violations(json(method, parameters))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          answerInlineQuery   | {'inline_query_id':'9','results':[{'type':'article','id':'a','title':'A','input_message_content':{'message_text':'<p>a','parse_mode':'HTML'}}]} | answerInlineQuery: results[0].input_message_content.message_text can't be parsed: Unsupported start tag "p" at byte offset 0
          answerInlineQuery   | {'inline_query_id':'9'} | answerInlineQuery: results is missing
          sendPigeon          | {}                                  | sendPigeon: there is no such method
          sendMessage         | {'text':'a'}                        | sendMessage: chat_id is missing
          sendMessage         | {'chat_id':null,'text':'a'}         | sendMessage: chat_id is missing
          sendMessage         | {'chat_id':7,'text':'a','colour':1} | sendMessage: colour is unknown to sendMessage
          sendMessage         | {'chat_id':7,'text':5}              | sendMessage: text is no String
          sendMessage         | {'chat_id':true,'text':'a'}         | sendMessage: chat_id is no Integer
          sendMessage         | {'chat_id':7,'text':''}             | sendMessage: text has 0 characters instead of 1 to 4096
          sendMessage         | {'chat_id':7,'text':'<b> </b>','parse_mode':'HTML'} | sendMessage: text has 0 characters instead of 1 to 4096
          sendMessage         | {'chat_id':7,'text':'<p>a','parse_mode':'HTML'} | sendMessage: text can't be parsed: Unsupported start tag "p" at byte offset 0
          sendMessage         | {'chat_id':7,'text':'a','parse_mode':'html5'} | sendMessage: parse_mode is not HTML
          sendMessage         | {'chat_id':7,'text':'a','parse_mode':'HTML','entities':[{'type':'bold','offset':0,'length':1}]} | sendMessage: parse_mode and entities exclude each other
          sendMessage         | {'chat_id':7,'text':'a','disable_notification':'yes'} | sendMessage: disable_notification is no Boolean
          sendMessage         | {'chat_id':7,'text':'a','entities':[{'type':'bold','offset':'0','length':1}]} | sendMessage: entities[0].offset is no Integer
          sendMessage         | {'chat_id':7,'text':'a','reply_markup':{'inline_keyboard':[{'text':'x'}]}} | sendMessage: reply_markup.inline_keyboard[0] is no array
          editMessageText     | {'message_id':1,'text':'a'}         | editMessageText: chat_id and message_id, or inline_message_id, are missing
          editMessageText     | {'chat_id':7,'message_id':1}        | editMessageText: text is missing
          answerCallbackQuery | {'text':'a'}                        | answerCallbackQuery: callback_query_id is missing
          setMessageReaction  | {'chat_id':7,'message_id':1,'reaction':[{'type':'emoji','emoji':'💪'}]} | setMessageReaction: reaction[0].emoji is none of those allowed: 💪
          setMyCommands       | {'commands':[{'command':'help','description':''}]} | setMyCommands: commands[0].description has 0 characters instead of 1 to 256
          """)
  void a_wrong_call_is_told_what_is_wrong(String method, String parameters, String violation) {
    assertThat(BotApiContract.violations(json(method, parameters))).containsExactly(violation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'text':'x','callback_data':'1.x','url':'https://a.org'} | has 2 actions instead of one
          {'text':'x'}                         | has 0 actions instead of one
          {'callback_data':'1.x'}              | .text is missing
          {'text':'x','callback_data':''}      | .callback_data has 0 bytes instead of 1 to 64
          {'text':'x','callback_data':'1.x','style':'pink'} | .style is none of those allowed: pink
          {'text':'x','copy_text':{'text':''}} | .copy_text.text has 0 characters instead of 1 to 256
          {'text':'x','callback_data':'1.x','colour':'red'} | .colour is unknown to InlineKeyboardButton
          """)
  void each_button_is_looked_at(String button, String violation) {
    var call =
        json(
            "sendMessage",
            "{'chat_id':7,'text':'a','reply_markup':{'inline_keyboard':[[%s]]}}".formatted(button));

    assertThat(BotApiContract.violations(call))
        .anyMatch(
            found -> found.replace(" ", "").endsWith(("[0][0]" + violation).replace(" ", "")));
  }

  @Test
  void lengths_are_measured_after_the_markup_is_taken_away() {
    var fits = "<b>" + "x".repeat(4096) + "</b>";
    var call = "{'chat_id':7,'text':'%s','parse_mode':'HTML'}";

    assertThat(BotApiContract.violations(json("sendMessage", call.formatted(fits)))).isEmpty();
    assertThat(BotApiContract.violations(json("sendMessage", call.formatted(fits + "y"))))
        .containsExactly("sendMessage: text has 4097 characters instead of 1 to 4096");
  }

  @Test
  void captions_toasts_and_callback_data_have_their_limits() {
    var caption = "{'chat_id':7,'photo':'id','caption':'%s'}".formatted("x".repeat(1025));
    var toast = "{'callback_query_id':'1','text':'%s'}".formatted("x".repeat(201));
    var data =
        "{'chat_id':7,'message_id':1,'reply_markup':{'inline_keyboard':[[{'text':'x','callback_data':'%s'}]]}}"
            .formatted("д".repeat(33));

    assertThat(BotApiContract.violations(json("sendPhoto", caption)))
        .containsExactly("sendPhoto: caption has 1025 characters instead of 0 to 1024");
    assertThat(BotApiContract.violations(json("answerCallbackQuery", toast)))
        .containsExactly("answerCallbackQuery: text has 201 characters instead of 0 to 200");
    assertThat(BotApiContract.violations(json("editMessageReplyMarkup", data)))
        .containsExactly(
            "editMessageReplyMarkup: reply_markup.inline_keyboard[0][0].callback_data"
                + " has 66 bytes instead of 1 to 64");
  }

  @Test
  void files_must_come_along() {
    var media =
        "{'chat_id':'7','message_id':'1','media':{'type':'photo','media':'attach://a.png'}}";

    assertThat(BotApiContract.violations(form("editMessageMedia", media, Map.of()))).isNotEmpty();
    assertThat(BotApiContract.violations(form("editMessageMedia", media, Map.of("a.png", file()))))
        .isEmpty();
    assertThat(BotApiContract.violations(form("sendPhoto", "{'chat_id':'7'}", Map.of())))
        .containsExactly("sendPhoto: photo is missing");
    assertThat(
            BotApiContract.violations(
                form("sendPhoto", "{'chat_id':'7'}", Map.of("photo", file()))))
        .isEmpty();
  }

  @Test
  void the_type_of_media_decides_what_it_may_hold() {
    var media = "{'chat_id':7,'message_id':1,'media':{'type':'photo','media':'id','duration':5}}";

    assertThat(BotApiContract.violations(json("editMessageMedia", media)))
        .containsExactly("editMessageMedia: media.duration is unknown to InputMediaPhoto");
  }

  @Test
  void numbers_and_truth_are_text_in_forms_only() {
    var photo = "{'chat_id':'7','photo':'id','disable_notification':'true'}";

    assertThat(BotApiContract.violations(form("sendPhoto", photo, Map.of()))).isEmpty();
    assertThat(BotApiContract.violations(json("sendPhoto", photo)))
        .containsExactly("sendPhoto: disable_notification is no Boolean");
  }

  @Test
  void the_same_violation_is_told_once() {
    var wrong = json("sendMessage", "{'text':'a'}");

    assertThat(BotApiContract.violations(List.of(wrong, wrong))).hasSize(1);
  }

  private static Upload file() {
    return new Upload("a.png", new byte[] {1});
  }

  private static ApiCall json(String method, String parameters) {
    return call(method, parameters, Map.of(), ApiCall.Encoding.JSON);
  }

  private static ApiCall form(String method, String parameters, Map<String, Upload> uploads) {
    return call(method, parameters, uploads, ApiCall.Encoding.FORM);
  }

  private static ApiCall call(
      String method, String parameters, Map<String, Upload> uploads, ApiCall.Encoding encoding) {
    try {
      var json = new ObjectMapper().readTree(parameters.replace('\'', '"'));
      return new ApiCall(method, json, uploads, encoding, 200);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(parameters, e);
    }
  }
}

package bitepoint.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.GetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.menubutton.SetChatMenuButton;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.menubutton.MenuButtonCommands;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

class IntroducingTest extends LocalTelegramTest {

  @Test
  void commands_are_kept_by_language() throws TelegramApiException {
    assertThat(bot.execute(commands("", new BotCommand("help", "What I can do")))).isTrue();
    bot.execute(commands("de", new BotCommand("help", "Was ich kann")));

    assertThat(bot.execute(GetMyCommands.builder().languageCode("de").build()))
        .extracting(BotCommand::getDescription)
        .containsExactly("Was ich kann");
    assertThat(bot.execute(new GetMyCommands())).hasSize(1);
  }

  @Test
  void commands_that_telegram_would_not_take_are_refused() {
    assertThatThrownBy(() -> bot.execute(commands("", new BotCommand("Help", "Upper case"))))
        .hasMessageContaining("BOT_COMMAND_INVALID");
    assertThatThrownBy(() -> bot.execute(commands("", new BotCommand("help", "x".repeat(257)))))
        .hasMessageContaining("BOT_COMMAND_DESCRIPTION_INVALID");
  }

  @Test
  void descriptions_and_the_menu_button_are_taken() throws TelegramApiException {
    assertThat(bot.execute(SetMyDescription.builder().description("A coach").build())).isTrue();
    assertThat(bot.execute(SetMyShortDescription.builder().shortDescription("Coach").build()))
        .isTrue();
    assertThat(
            bot.execute(
                SetChatMenuButton.builder()
                    .menuButton(MenuButtonCommands.builder().build())
                    .build()))
        .isTrue();

    assertThat(bot.execute(new GetMyDescription()).getDescription()).isEqualTo("A coach");
    assertThatThrownBy(
            () -> bot.execute(SetMyDescription.builder().description("x".repeat(513)).build()))
        .hasMessageContaining("description is too long");
  }

  private static SetMyCommands commands(String language, BotCommand... commands) {
    var method = SetMyCommands.builder().commands(List.of(commands));
    return language.isEmpty() ? method.build() : method.languageCode(language).build();
  }
}

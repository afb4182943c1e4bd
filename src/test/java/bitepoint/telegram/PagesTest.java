package bitepoint.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PagesTest {
  @Test
  void what_fits_stays_whole() {
    assertThat(Pages.of("short", 4096)).containsExactly("short");
  }

  @Test
  void a_cut_falls_between_paragraphs() {
    var paragraph = "x".repeat(150);

    assertThat(Pages.of(paragraph + "\n\n" + paragraph, 260)).containsExactly(paragraph, paragraph);
  }

  @Test
  void a_paragraph_that_is_too_long_is_cut_between_lines_else_words() {
    assertThat(Pages.of("a".repeat(90) + "\n" + "b".repeat(200), 250)).startsWith("a".repeat(90));
    assertThat(Pages.of("word ".repeat(60).strip(), 250).getFirst()).endsWith("word");
  }

  @Test
  void tags_are_closed_before_a_cut_and_opened_again_after_it() {
    var pages = Pages.of("<b>" + "word ".repeat(60).strip() + "</b>", 250);

    assertThat(pages).allSatisfy(page -> assertThat(page).startsWith("<b>").endsWith("</b>"));
  }

  @Test
  void no_tag_entity_or_character_is_ever_cut_and_no_letter_lost() {
    var random = new Random(4);
    var pieces =
        new String[] {"word", " ", "&amp;", "\n", "\n\n", "<b>bold</b>", "😀", "<i>", "</i>"};
    for (var round = 0; round < 200; round++) {
      var html = new StringBuilder();
      var italic = false;
      while (html.length() < 900) {
        var piece = pieces[random.nextInt(pieces.length)];
        if (piece.equals(italic ? "<i>" : "</i>")) {
          continue;
        }
        italic = piece.equals("<i>") || (italic && !piece.equals("</i>"));
        html.append(piece);
      }
      html.append(italic ? "</i>" : "");

      var pages = Pages.of(html.toString(), 256);

      assertThat(pages).allSatisfy(page -> assertThat(page).hasSizeLessThanOrEqualTo(256));
      assertThat(pages).allSatisfy(PagesTest::assertWellFormed);
      assertThat(letters(String.join("", pages))).isEqualTo(letters(html.toString()));
    }
  }

  private static void assertWellFormed(String page) {
    assertThat(page.split("<i>", -1)).hasSameSizeAs(page.split("</i>", -1));
    assertThat(page.split("<b>", -1)).hasSameSizeAs(page.split("</b>", -1));
    assertThat(page.split("&", -1)).hasSameSizeAs(page.split("&amp;", -1));
    assertThat(page.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
  }

  private static String letters(String html) {
    return Plain.text(html).replaceAll("\\s", "");
  }
}

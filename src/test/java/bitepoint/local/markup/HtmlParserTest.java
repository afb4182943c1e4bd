package bitepoint.local.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlParserTest {

  @ParameterizedTest
  @CsvSource({
    "b, bold",
    "strong, bold",
    "i, italic",
    "em, italic",
    "u, underline",
    "ins, underline",
    "s, strikethrough",
    "strike, strikethrough",
    "del, strikethrough",
    "code, code",
    "pre, pre",
    "tg-spoiler, spoiler",
    "blockquote, blockquote"
  })
  void each_tag_has_its_entity(String tag, String type) throws MarkupException {
    var parsed = HtmlParser.parse("ab <" + tag + ">cd</" + tag + "> ef");

    assertThat(parsed).isEqualTo(text("ab cd ef", Entity.of(type, 3, 2)));
  }

  @Test
  void offsets_count_utf_16_units() throws MarkupException {
    assertThat(HtmlParser.parse("🏟 ü<b>🏟</b>").entities())
        .containsExactly(Entity.of("bold", 4, 2));
  }

  @Test
  void nested_tags_come_outer_first() throws MarkupException {
    assertThat(HtmlParser.parse("<i>a<b>b</b></i>"))
        .isEqualTo(text("ab", Entity.of("italic", 0, 2), Entity.of("bold", 1, 1)));
  }

  @Test
  void known_entities_are_decoded_and_others_left_alone() throws MarkupException {
    assertThat(HtmlParser.parse("&lt;&gt;&amp;&quot;&laquo;&#65;&#x1F3DF;&lt 5 &#12345678;").text())
        .isEqualTo("<>&\"&laquo;A🏟< 5 &#12345678;");
  }

  @Test
  void links_lead_where_they_can_and_are_dropped_where_they_cannot() throws MarkupException {
    assertThat(HtmlParser.parse("<a href=\"https://a.org/?x=1&amp;y=2\">x</a>").entities())
        .containsExactly(detailed("text_link", 0, 1, "https://a.org/?x=1&y=2"));
    assertThat(HtmlParser.parse("<a href='telegram.org'>x</a>").entities())
        .containsExactly(detailed("text_link", 0, 1, "http://telegram.org/"));
    assertThat(HtmlParser.parse("<a>telegram.org</a>").entities())
        .containsExactly(detailed("text_link", 0, 12, "http://telegram.org/"));
    assertThat(HtmlParser.parse("<a href='javascript:alert(1)'>x</a>")).isEqualTo(text("x"));
  }

  @Test
  void a_code_block_may_name_its_language() throws MarkupException {
    assertThat(HtmlParser.parse("<pre><code class=\"language-java\">x</code></pre>").entities())
        .containsExactly(detailed("pre", 0, 1, "java"));
    assertThat(HtmlParser.parse("<code class=\"language-java\">x</code>").entities())
        .containsExactly(Entity.of("code", 0, 1));
  }

  @Test
  void quotes_may_be_expandable_and_spans_are_spoilers() throws MarkupException {
    assertThat(HtmlParser.parse("<blockquote expandable>x</blockquote>").entities())
        .containsExactly(Entity.of("expandable_blockquote", 0, 1));
    assertThat(HtmlParser.parse("<span class=\"tg-spoiler\">x</span>").entities())
        .containsExactly(Entity.of("spoiler", 0, 1));
  }

  @Test
  void times_carry_their_moment_and_format() throws MarkupException {
    var parsed = HtmlParser.parse("at <tg-time unix=\"1793000000\" format=\"t\">8:00</tg-time>");

    assertThat(parsed)
        .isEqualTo(
            text(
                "at 8:00",
                new Entity("date_time", 3, 4, Optional.of("1793000000"), Optional.of("t"))));
    assertThat(parsed.entitiesJson().path(0).path("unix_time").isIntegralNumber()).isTrue();
  }

  @Test
  void tags_may_be_upper_case_end_short_and_hold_nothing() throws MarkupException {
    assertThat(HtmlParser.parse("<B>x</>")).isEqualTo(text("x", Entity.of("bold", 0, 1)));
    assertThat(HtmlParser.parse("x<b></b>")).isEqualTo(text("x"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          🏟 🏟&lt;<abacaba                      | Unclosed start tag at byte offset 13
          🏟 🏟&lt;<abac aba>                    | Unsupported start tag "abac" at byte offset 13
          🏟 🏟&lt;<i   =aba>                    | Empty attribute name in the tag "i" at byte offset 13
          🏟 🏟&lt;<i    aba>                    | Expected equal sign in declaration of an attribute of the tag "i" at byte offset 13
          `🏟 🏟&lt;<i    aba  =  `              | Unclosed start tag "i" at byte offset 13
          🏟 🏟&lt;<i    aba  =  190azAz-.,      | Unexpected end of name token at byte offset 27
          🏟 🏟&lt;<i    aba  =  "&lt;&gt;&quot;> | Unclosed start tag at byte offset 13
          🏟 🏟&lt;</                            | Unexpected end tag at byte offset 13
          🏟 🏟&lt;<b></b></                     | Unexpected end tag at byte offset 20
          `🏟 🏟&lt;<i>a</i   `                  | Unclosed end tag at byte offset 17
          🏟 🏟&lt;<i>a</em   >                  | Unmatched end tag at byte offset 17, expected "</i>", found "</em>"
          <b>x                                   | Can't find end tag corresponding to start tag "b"
          <span>x</span>                         | Tag "span" must have class "tg-spoiler" at byte offset 0
          &#57311;                               | Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units
          """)
  void wrong_markup_is_refused_in_telegrams_words(String html, String refusal) {
    assertThatThrownBy(() -> HtmlParser.parse(html))
        .isInstanceOf(MarkupException.class)
        .hasMessage(refusal);
  }

  @Test
  void white_space_around_a_text_goes_and_the_entities_move_along() throws MarkupException {
    assertThat(HtmlParser.parse("\n <b> x</b>y \n").stripped())
        .isEqualTo(text("xy", Entity.of("bold", 0, 1)));
  }

  private static FormattedText text(String text, Entity... entities) {
    return new FormattedText(text, java.util.List.of(entities));
  }

  private static Entity detailed(String type, int offset, int length, String detail) {
    return new Entity(type, offset, length, Optional.of(detail), Optional.empty());
  }
}

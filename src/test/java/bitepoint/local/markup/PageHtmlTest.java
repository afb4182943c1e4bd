package bitepoint.local.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageHtmlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "<b>bold <i>and <u>more</u></i></b> and <s>less</s>",
        "a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;",
        "<a href=\"https://a.org/?x=1&amp;y=%22\">link</a>",
        "<pre><code class=\"language-java\">x &lt; y</code></pre>",
        "<blockquote expandable>x</blockquote><tg-spoiler>y</tg-spoiler>",
        "<tg-time unix=\"1793000000\" format=\"t\">8:00</tg-time>",
        "🏟 <b>🏟</b><code>ü</code>"
      })
  void what_telegram_understood_is_written_as_it_was(String html) throws MarkupException {
    assertThat(PageHtml.of(HtmlParser.parse(html))).isEqualTo(html);
  }

  @Test
  void entities_that_overlap_still_give_tags_that_nest() {
    var text =
        new FormattedText("abcd", List.of(Entity.of("bold", 0, 3), Entity.of("italic", 2, 2)));

    assertThat(PageHtml.of(text)).isEqualTo("<b>ab<i>c</i></b>d");
  }

  @Test
  void nothing_but_telegrams_tags_reaches_the_page() {
    var link =
        new Entity(
            "text_link", 0, 1, Optional.of("javascript:alert(1)\"onclick=\"x"), Optional.empty());
    var pre = new Entity("pre", 1, 1, Optional.of("\"><script>"), Optional.empty());
    var strange = Entity.of("script", 2, 1);

    assertThat(PageHtml.of(new FormattedText("ab<", List.of(link, pre, strange))))
        .isEqualTo(
            "<a href=\"#\">a</a><pre><code class=\"language-&quot;&gt;&lt;script&gt;\">b</code></pre>&lt;");
  }

  @Test
  void commands_and_addresses_are_marked_by_themselves() throws MarkupException {
    var text =
        AutomaticEntities.in(
            HtmlParser.parse("/help or https://a.org/b. <code>/not</code> 1/2 a/b"));

    assertThat(text.entities())
        .extracting(Entity::type, Entity::offset, Entity::length)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("bot_command", 0, 5),
            org.assertj.core.groups.Tuple.tuple("url", 9, 15),
            org.assertj.core.groups.Tuple.tuple("code", 26, 4));
    assertThat(PageHtml.of(text))
        .startsWith("/help or <a href=\"https://a.org/b\">https://a.org/b</a>.");
  }
}

package bitepoint.phrasing;

import bitepoint.conversation.Words;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Every sentence that a person reads, by language and key. Immutable and safe for use by many
/// threads.
public final class Phrasebook {
  /// The language that has every message.
  public static final String FALLBACK = "en";

  private final Map<String, Language> languages = new TreeMap<>();
  private final Language fallback;

  /// @throws IllegalArgumentException naming the language and message that cannot be used
  public Phrasebook(MessagesFolder folder) {
    for (var language : folder.languages()) {
      var texts = new HashMap<String, String>();
      folder
          .files(language, "", ".md")
          .values()
          .forEach(file -> texts.putAll(MessageFile.parse(file)));
      languages.put(language, new Language(language, texts));
    }
    var english = languages.get(FALLBACK);
    if (english == null) {
      throw new IllegalArgumentException("the messages have no folder '" + FALLBACK + "'");
    }
    fallback = english;
  }

  /// The languages there are messages for.
  public Set<String> languages() {
    return languages.keySet();
  }

  /// The language to use for a language code as Telegram gives it (`pt-br`, or empty).
  public String closest(String languageCode) {
    var code = languageCode.toLowerCase(Locale.ROOT);
    var base = code.split("-", 2)[0];
    return languages.containsKey(code) ? code : languages.containsKey(base) ? base : FALLBACK;
  }

  public boolean has(String language, String key) {
    return in(language).has(key);
  }

  /// The words as Telegram HTML; arguments are escaped. What a language lacks is said in the
  /// fallback's words.
  ///
  /// @throws IllegalArgumentException when no language has the key
  public String say(Voice voice, Words words) {
    return speaker(voice.language(), words)
        .say(words, voice.clock(), nested -> say(voice, nested), Phrasebook::escaped);
  }

  /// The same in a language's usual voice.
  public String say(String language, Words words) {
    return say(Voice.in(language), words);
  }

  /// The words as a button shows them: plain text, nothing escaped.
  public String label(Voice voice, Words words) {
    return speaker(voice.language(), words)
        .say(words, voice.clock(), nested -> label(voice, nested), UnaryOperator.identity());
  }

  /// The same in a language's usual voice.
  public String label(String language, Words words) {
    return label(Voice.in(language), words);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private Language speaker(String language, Words words) {
    return has(language, words.key()) ? in(language) : in(FALLBACK);
  }

  /// The keys whose words are exactly that text, whatever the case: a button's label, typed out.
  public Set<String> keysOf(String language, String text) {
    return in(language).keysOf(text);
  }

  /// The words that labels of buttons are made of, in small letters.
  public Set<String> labelWords(String language) {
    return in(language).labelWords();
  }

  private Language in(String language) {
    var found = languages.get(language);
    return found != null ? found : fallback;
  }
}

package bitepoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever shows itself by accident, in a log, a message or a debugger, shows nothing that a
/// person wrote, nobody's name, and no secret. A new record with text in it is judged here: either
/// it hides its text, or it stands in the list with the reason why it need not.
///
/// The local Telegram is left out: it stands for somebody else's computer, and logs nothing.
class RedactionTest {
  private static final Map<String, List<String>> HARMLESS =
      Map.of(
          "ids of moves, which the catalogue gives",
          List.of(
              "BitePointPractice.Holds",
              "Change.NotedWorse",
              "MadeWorse.AskedWhich",
              "Counts.Count",
              "BitePointPractice.Looks",
              "BitePointPractice.LooksAgain",
              "Exercise",
              "Journey",
              "Library.Source.Exercise",
              "Library.Source.Lesson",
              "Library.Source.Move",
              "Library.Source.Topic",
              "LeftOut",
              "Needs",
              "Practice",
              "Session.Begun",
              "StretchLookup.Found.id",
              "StretchQuestion.AskedWhich",
              "StretchQuestion.Judged",
              "StretchVerdict.NotOurs",
              "StretchVerdict.Which"),
          "ids and keys, which the messages give",
          List.of(
              "Alarm",
              "Button.action",
              "Button.argument",
              "Catalogue.Variant",
              "Change.MovedTo",
              "Names.Name.id",
              "Profile.consentedTo",
              "Preferences.language",
              "Change.NotedSigns",
              "History.Sign",
              "Notes.Sign",
              "RedFlag",
              "Safety",
              "Screening.Which",
              "SettingsDoors.Door",
              "Voice",
              "WarningSign.AskedUnsure",
              "WarningSign.Before",
              "WarningSign.Naming",
              "Reply.Reaction",
              "Reply.Picture",
              "Drawing.Exercise",
              "Drawing.Instead",
              "Drawing.Mistake",
              "Told.Over.Picture",
              "Words.key"),
          "Telegram's names for pictures that anybody may see",
          List.of("DurableUploads.Row", "Uploads.Uploaded"),
          "what our own buttons carry; who forges one sees only what they sent",
          List.of("Action"),
          "the coach's own words, and the questions that the messages list for them",
          List.of("Index.Match", "Library.Answer.Quote", "Passage"),
          "patterns and phrases that the code and the messages list",
          List.of(
              "Agreement",
              "Vocabulary.Known",
              "Classifier",
              "DoseText.Form",
              "Durations.Phrase",
              "Example",
              "Guess",
              "Lines",
              "Neighbour",
              "Part.OneOf",
              "Section",
              "SmallWords",
              "Spans.Phrase",
              "Times.Phrase",
              "WarningSigns.Sign"),
          "names in the code or in the tables, and figures of the bot",
          List.of(
              "Check",
              "HealthQuestion.Answer",
              "OperationsPort.Page",
              "Call.method",
              "Failure",
              "ForgivingRecord.Component",
              "Notes.Moved",
              "Reminders.Row",
              "SealedCodec.Envelope",
              "Tables.Table"),
          "what Telegram answers, without what it quotes",
          List.of(
              "WebhookInfo",
              "Answer.NeverLeft",
              "Answer.No",
              "Answer.Unclear",
              "Verdict.Mended",
              "Verdict.Refused",
              "Verdict.Unclear",
              "Verdict.Unreached"),
          "the same for everybody",
          List.of("HelpLine", "HelpLines.countries", "Pages.Cut", "Storefront.Setting"),
          "what whoever runs the bot set, and nothing secret",
          List.of(
              "Config.api",
              "Config.database",
              "Config.logLevel",
              "Config.messages",
              "Copies",
              "Storage.databaseUrl",
              "DatabaseFile",
              "News.SetAside",
              "OperationsPlace",
              "Line.api",
              "WebhookPlace.url",
              "WebhookPlace.host",
              "News.Started"));

  /// Read from files that everybody gets, and picky about what they hold.
  private static final Set<String> SHIPPED = Set.of("Catalogue", "Tension", "Programme");

  /// They know nobody, which `RoomsTest` holds.
  private static boolean isOfFigures(Class<?> type) {
    var room = type.getPackageName();
    return room.startsWith("bitepoint.pictures") && !room.equals("bitepoint.pictures.chart");
  }

  private static final Map<String, String> SENTENCES =
      Map.of(
          "CannotStart", "for whoever starts it: about ports, files and messages",
          "PortTakenException", "the name of a setting and a port",
          "WrongSetting", "for whoever starts it; a token and a key are not repeated",
          "ModelMissing", "what the machine said of its sentence model",
          "BrokenSeal", "the name of a column",
          "StoreException", "about the database and its file",
          "Departure.NeverLeft", "the name of an exception, without an address",
          "Departure.Underway", "the name of an exception, without an address");

  private static final Planted PLANTED =
      new Planted(
          (type, component) -> isHarmless(name(type)) || isHarmless(name(type) + "." + component),
          type ->
              SHIPPED.contains(name(type))
                  || type.getName().contains("jackson")
                  || isOurClass(type));

  static Stream<Class<?>> records() {
    return ours()
        .filter(Class::isRecord)
        .filter(type -> !SHIPPED.contains(name(type)) && !isOfFigures(type));
  }

  @ParameterizedTest
  @MethodSource("records")
  void a_record_does_not_show_what_somebody_wrote(Class<?> type) {
    assertThat(PLANTED.of(type)).noneMatch(value -> value.toString().contains(Planted.SECRET));
  }

  @Test
  void a_call_to_telegram_shows_its_method_only() throws ReflectiveOperationException {
    var call = Class.forName("bitepoint.telegram.RawCall");
    var constructor = call.getDeclaredConstructor(String.class, String.class);
    constructor.setAccessible(true);
    assertThat(constructor.newInstance("sendMessage", Planted.SECRET)).hasToString("sendMessage");
  }

  @Test
  void what_shows_itself_in_its_own_way_and_is_no_record_is_judged() {
    assertThat(
            ours()
                .filter(type -> !type.isRecord())
                .filter(type ->
                    Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("toString")))
                .map(RedactionTest::name))
        .as("a Wire names its host, a call its method, a keyring how many keys, a column itself")
        .containsExactlyInAnyOrder("Wire", "Raw", "DocumentCall", "Key", "Keyring", "Column");
  }

  /// An exception of ours may be printed, with its message.
  @Test
  void what_is_thrown_says_only_what_whoever_runs_the_bot_may_read() {
    assertThat(ours().filter(Throwable.class::isAssignableFrom).map(RedactionTest::name))
        .isSubsetOf(SENTENCES.keySet());
  }

  @Test
  void no_reason_outlives_what_it_was_given_for() {
    var names = ours().map(RedactionTest::name).collect(Collectors.toSet());
    assertThat(HARMLESS.values().stream().flatMap(Collection::stream))
        .allMatch(judged ->
            names.contains(judged) || names.contains(judged.substring(0, judged.lastIndexOf('.'))));
    assertThat(names).containsAll(SHIPPED).containsAll(SENTENCES.keySet());
  }

  /// The test of the test.
  @Test
  void a_record_that_shows_what_it_holds_is_found_out() {
    record Careless(String words) {}
    record Around(List<Careless> inner) {}
    assertThat(PLANTED.of(Around.class).getFirst().toString()).contains(Planted.SECRET);
  }

  private static boolean isHarmless(String name) {
    return HARMLESS.values().stream().anyMatch(judged -> judged.contains(name));
  }

  /// A class that is no record shows no more than its name, unless it is judged above.
  private static boolean isOurClass(Class<?> type) {
    return type.getName().startsWith("bitepoint.")
        && !type.isRecord()
        && !type.isInterface()
        && !type.isEnum();
  }

  private static Stream<Class<?>> ours() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("bitepoint")
            .stream()
            .filter(one -> !one.getPackageName().startsWith("bitepoint.local"))
            .map(JavaClass::reflect);
  }

  private static String name(Class<?> type) {
    return type.getName().replace(type.getPackageName() + ".", "").replace('$', '.');
  }
}

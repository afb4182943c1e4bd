package bitepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Phase;
import bitepoint.coach.Taste;
import bitepoint.coach.Tweak;
import bitepoint.conversation.Change;
import bitepoint.conversation.Change.SignSaid;
import bitepoint.conversation.History;
import bitepoint.conversation.History.Moved;
import bitepoint.conversation.History.Sign;
import bitepoint.conversation.Person;
import bitepoint.conversation.Profile.Course;
import bitepoint.conversation.Profile.Since;
import bitepoint.conversation.Safety;
import bitepoint.pictures.chart.SampleLife;
import bitepoint.pictures.chart.Typeface;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
  private static final Report REPORT =
      new Report(Shipped.PHRASEBOOK, Shipped.RED_FLAGS, Typeface.load());

  private record Read(int pages, String text, String title, String language) {}

  @Test
  void a_clinician_reads_on_one_page_what_was_reported_in_the_persons_own_words()
      throws IOException {
    var read = read(SampleLife.of(120));

    assertThat(read.pages()).isEqualTo(1);
    assertThat(read.title()).isEqualTo("Lower back: what was reported to Bite Point");
    assertThat(read.language()).isEqualTo("en-GB");
    assertThat(read.text().replaceAll("\\s+", " "))
        .contains("Noor, 2 Aug 2026 to 29 Nov 2026 (120 days)")
        .contains("Picking up a child: 2 (2 Aug 2026), 9")
        .contains("carrying the shopping up three flights")
        .contains("31 Oct 2026: lifting; into the bottom or thigh")
        .contains("31 Oct 2026 to 5 Nov 2026: 6 days")
        .contains("In all: ")
        .contains("Consistency now: ")
        .contains("None told.");
    assertThat(read.text().split("Reported by the person; not a diagnosis", -1)).hasSize(3);
  }

  @Test
  void warning_signs_are_told_with_what_was_said_of_them_and_whether_anybody_had_a_look()
      throws IOException {
    var life = SampleLife.of(120);
    var today = SampleLife.TODAY;
    var safety = Safety.UNKNOWN.screenedOn(today.minusDays(3)).telling(Set.of("night-pain"));
    var profile = life.person().profile().safe(safety).locked(Optional.of(NOW));
    var signs =
        List.of(
            new Sign(today.minusDays(9), "fever", SignSaid.TOLD),
            new Sign(today.minusDays(9), "lump", SignSaid.TOLD),
            new Sign(today.minusDays(8), "fever", SignSaid.SEEN_MAY_EXERCISE),
            new Sign(today.minusDays(1), "emergency", SignSaid.TOLD));

    var read = read(with(life, life.person().after(new Change.ProfileIs(profile)), signs));

    assertThat(read.text().replaceAll("\\s+", " "))
        .contains("Last answered: 26 Nov 2026")
        .contains("Exercise waits since 29 Nov 2026 until a clinician has had a look.")
        .contains("Not looked at by a clinician yet: No ease at rest or night")
        .contains("28 Nov 2026: told of (an emergency sign, not named)")
        .contains("21 Nov 2026: “seen, may exercise” (Fever")
        .contains("20 Nov 2026: told of (Fever or very unwell; A lump or new shape)");
  }

  @Test
  void of_the_first_day_there_is_a_page_too() throws IOException {
    var read = read(SampleLife.of(1));

    assertThat(read.pages()).isEqualTo(1);
    assertThat(read.text()).contains("(1 day)", "None reported.", "Not asked about yet.");
  }

  @Test
  void however_much_there_is_it_is_one_page_and_no_part_of_it_is_left_out() throws IOException {
    var read = read(everything());

    assertThat(read.pages()).isEqualTo(1);
    assertThat(read.text())
        .contains("Morning scores", "Sudden episodes", "Flare-ups", "Tolerated", "Activities")
        .contains("Now, and the plan", "Exercise done", "Warning signs", "and 45 more");
  }

  @Test
  void nothing_stands_below_the_foot_however_much_there_is() {
    var account = new Account(everything(), SampleLife.TODAY, Shipped.PHRASEBOOK);
    var typeface = Typeface.load();
    var charts =
        new bitepoint.pictures.chart.Charts(Shipped.PHRASEBOOK, Shipped.RED_FLAGS, typeface);

    var page = new Layout(account, charts, Shipped.RED_FLAGS, typeface).page();

    var foot = Layout.HEIGHT - 40;
    assertThat(page.body())
        .filteredOn(mark -> mark instanceof bitepoint.pictures.chart.Mark.Text)
        .extracting(mark -> ((bitepoint.pictures.chart.Mark.Text) mark).at().y())
        .filteredOn(y -> y > foot - 20)
        .containsExactly(foot, foot + 12);
  }

  @Test
  void letters_that_the_font_lacks_are_question_marks() throws IOException {
    var life = SampleLife.of(30, "en", List.of("庭 jobs", "👩‍🌾 gardening\u0007", "tab\tbed"));
    var person = life.person().named("Ноор 努尔", "en");

    var read = read(with(life, person, List.of()));

    assertThat(read.text()).contains("Ноор ??", "? jobs", "tab bed", " gardening?");
  }

  /// More of everything than anybody has.
  private static History everything() {
    var long_ = "WWWW WWWWWW WWWWWWWW WWWWWWWWWW WWWWWWWW";
    var life = SampleLife.of(900, "en", List.of(long_, long_ + "1", long_ + "2"));
    var today = SampleLife.TODAY;
    var tweaks = new ArrayList<Tweak>();
    var moves = new ArrayList<Moved>();
    var signs = new ArrayList<Sign>();
    for (var at = 50; at > 0; at--) {
      var day = today.minusDays(at * 10L);
      tweaks.add(new Tweak(day, Tweak.Cause.COUGH, Tweak.Spread.BOTTOM_OR_THIGH, Optional.of(10)));
      moves.add(new Moved(day, Phase.FLARE_UP));
      moves.add(new Moved(day.plusDays(5), Phase.STRENGTH));
      for (var flag : Shipped.RED_FLAGS.all()) {
        signs.add(new Sign(day, flag.id(), SignSaid.TOLD));
      }
    }
    var tastes = new HashMap<String, Taste>();
    for (var exercise : Shipped.CATALOGUE.exercises()) {
      var taste = Taste.unknown(today.minusDays(3));
      tastes.put(
          exercise.id(),
          tastes.size() % 3 == 0
              ? taste.rests(today.minusDays(2))
              : tastes.size() % 3 == 1
                  ? taste.tooMuch(today.minusDays(2))
                  : taste.fine(today.minusDays(2), true));
    }
    var journey = life.person().journey().tastes(tastes);
    for (var move : Shipped.CATALOGUE.leftOut()) {
      journey = journey.prescribed(move.id());
    }
    var all = Shipped.RED_FLAGS.all().stream().map(flag -> flag.id()).toList();
    var profile =
        life.person()
            .profile()
            .told(Optional.of(Since.MONTHS), Optional.of(Course.UP_AND_DOWN), Optional.of(12))
            .safe(Safety.UNKNOWN.screenedOn(today).telling(Set.copyOf(all)))
            .locked(Optional.of(NOW));
    var person =
        life.person()
            .named("Wolfeschlegelsteinhausenbergerdorff ".repeat(4), "en")
            .after(new Change.JourneyIs(journey))
            .after(new Change.ProfileIs(profile));
    return new History(
        person,
        life.pains(),
        life.trainings(),
        tweaks,
        life.rests(),
        moves,
        life.practices(),
        life.ratings(),
        signs);
  }

  private static History with(History life, Person person, List<Sign> signs) {
    return new History(
        person,
        life.pains(),
        life.trainings(),
        life.tweaks(),
        life.rests(),
        life.moves(),
        life.practices(),
        life.ratings(),
        signs);
  }

  private static Read read(History history) throws IOException {
    var file = REPORT.of(history, NOW);
    try (PDDocument document = Loader.loadPDF(file.content())) {
      return new Read(
          document.getNumberOfPages(),
          new PDFTextStripper().getText(document),
          document.getDocumentInformation().getTitle(),
          document.getDocumentCatalog().getLanguage());
    }
  }
}

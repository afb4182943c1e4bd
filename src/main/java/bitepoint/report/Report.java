package bitepoint.report;

import bitepoint.coach.safety.RedFlags;
import bitepoint.conversation.History;
import bitepoint.phrasing.LocalLanguage;
import bitepoint.phrasing.Phrasebook;
import bitepoint.pictures.chart.Charts;
import bitepoint.pictures.chart.Point;
import bitepoint.pictures.chart.Typeface;
import bitepoint.telegram.Attachment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// What somebody can hand to a clinician: one A4 page as PDF, in their language, with what they
/// reported and nothing concluded from it. Safe for use by several threads.
public final class Report {
  private final Phrasebook phrasebook;
  private final RedFlags flags;
  private final Typeface typeface;
  private final Charts charts;

  public Report(Phrasebook phrasebook, RedFlags flags, Typeface typeface) {
    this.phrasebook = phrasebook;
    this.flags = flags;
    this.typeface = typeface;
    this.charts = new Charts(phrasebook, flags, typeface);
  }

  public Attachment of(History history, Instant now) {
    var account = new Account(history, history.person().today(now), phrasebook);
    try (var document = new PDDocument()) {
      var page = new PDPage(new PDRectangle((float) Layout.WIDTH, (float) Layout.HEIGHT));
      document.addPage(page);
      describe(document, account, now);
      draw(document, page, new Layout(account, charts, flags, typeface).page());
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return new Attachment("bitepoint-report-" + account.today() + ".pdf", bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void draw(PDDocument document, PDPage page, Layout.Page layout) throws IOException {
    try (var font = Typeface.bytes();
        var content = new PDPageContentStream(document, page)) {
      var painter = new PdfPainter(content, PDType0Font.load(document, font, true), typeface);
      painter.paint(layout.head(), new Point(0, 0), 1);
      if (layout.chart().isPresent()) {
        var chart = layout.chart().get();
        painter.paint(chart.sheet().marks(), chart.at(), chart.scale());
      }
      painter.paint(layout.body(), new Point(0, 0), 1);
    }
  }

  /// What a program that reads it aloud has to know first.
  private static void describe(PDDocument document, Account account, Instant now) {
    var person = account.history().person();
    var zone = person.profile().zone();
    var about = document.getDocumentInformation();
    about.setTitle(account.say("title"));
    about.setSubject(account.say("not-a-diagnosis"));
    about.setCreator("Bite Point");
    about.setCreationDate(GregorianCalendar.from(now.atZone(zone)));
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage(LocalLanguage.of(person.language(), zone).toLanguageTag());
    var preferences = new PDViewerPreferences(catalog.getCOSObject());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
  }
}

package bitepoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.local.Fault;
import bitepoint.local.Media;
import bitepoint.local.Message;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// A page for a clinician is made when it is sent, and kept nowhere.
class ReportSentTest extends Guest {
  @Test
  void a_page_with_what_they_reported_comes_as_a_pdf() throws Exception {
    start("one.db");
    welcomed();

    chat.says("/progress");
    taps("For my clinician");
    awaitText("One page for your clinician");

    var media = page().media().orElseThrow();
    assertThat(media.fileName()).isEqualTo("bitepoint-report-2026-10-20.pdf");
    assertThat(read(media)).contains(NAME, "lifting the quetzalcoatlus: 3", "At the start: 4");
  }

  @Test
  void nothing_of_it_rests_in_the_outbox() throws Exception {
    start("one.db");
    welcomed();
    telegram.inject("sendDocument", Fault.tooManyRequests(3600));

    chat.says("/progress");
    taps("For my clinician");
    telegram.awaitFaults(1, PATIENCE);
    stop();

    assertThat(
            new Disk(folder.resolve("one.db"))
                .column("SELECT body FROM outbox WHERE method = 'sendDocument'"))
        .singleElement()
        .asString()
        .contains("One page for your clinician", "REPORT")
        .doesNotContain(NAME, ACTIVITY);
  }

  private Message page() {
    return chat.fromBot().reversed().stream()
        .filter(message -> message.text().startsWith("One page"))
        .findFirst()
        .orElseThrow();
  }

  private String read(Media media) throws Exception {
    var url = URI.create(telegram.url() + "/files/" + media.fileId());
    try (var browser = HttpClient.newHttpClient()) {
      var bytes =
          browser.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofByteArray()).body();
      try (var document = Loader.loadPDF(bytes)) {
        return new PDFTextStripper().getText(document);
      }
    }
  }
}

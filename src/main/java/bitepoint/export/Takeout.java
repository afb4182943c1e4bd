package bitepoint.export;

import bitepoint.conversation.Words;
import bitepoint.phrasing.Phrasebook;
import bitepoint.store.Dossier;
import bitepoint.store.DossierJson;
import bitepoint.store.Import;
import bitepoint.telegram.Attachment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Everything that is kept of a person as a ZIP: one file that a Bite Point can read back, a table
/// for each kind of note, and what is what. Safe for use by several threads.
public final class Takeout {
  private final Phrasebook phrasebook;
  private final DossierJson json = new DossierJson();

  public Takeout(Phrasebook phrasebook) {
    this.phrasebook = phrasebook;
  }

  public Attachment of(Dossier dossier, Instant now) {
    var zone = dossier.person().profile().zone();
    var csv = new Csv(zone, number -> activity(dossier, number));
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      add(zip, "README.txt", readme(dossier, now));
      add(zip, Import.EVERYTHING, json.write(dossier));
      for (var table : dossier.tables()) {
        if (!table.rows().isEmpty()) {
          add(zip, table.name().replace('_', '-') + ".csv", csv.of(table));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var day = now.atZone(zone).toLocalDate();
    return new Attachment("bitepoint-" + day + ".zip", bytes.toByteArray());
  }

  private String readme(Dossier dossier, Instant now) {
    var person = dossier.person();
    var here = now.atZone(person.profile().zone()).toLocalDateTime();
    var words =
        new Words(
            "export.readme",
            Map.of(
                "name", person.name(),
                "when", here.truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' '),
                "place", person.profile().zone().getId()));
    return phrasebook.label(person.language(), words).replace("\n", "\r\n") + "\r\n";
  }

  private static String activity(Dossier dossier, String number) {
    return dossier.person().journey().activities().all().stream()
        .filter(one -> String.valueOf(one.number()).equals(number))
        .findFirst()
        .map(one -> one.name())
        .orElse(number);
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}

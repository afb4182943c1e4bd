package bitepoint.catalogue;

import bitepoint.coach.Catalogue;
import bitepoint.coach.LeftOut;
import bitepoint.phrasing.Phrasebook;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.StreamSupport;

/// Reads `catalogue.yaml` and holds it against the messages.
public final class CatalogueFile {
  private static final YAMLMapper YAML = new YAMLMapper();

  private CatalogueFile() {}

  /// @throws IllegalArgumentException naming the entry with an impossible dose or without its words
  public static Catalogue read(Phrasebook phrasebook) {
    try (var file = CatalogueFile.class.getResourceAsStream("/bitepoint/catalogue.yaml")) {
      var catalogue = catalogue(YAML.readTree(file));
      CatalogueWords.check(catalogue, phrasebook);
      return catalogue;
    } catch (IOException e) {
      throw new UncheckedIOException("the catalogue cannot be read", e);
    }
  }

  static Catalogue catalogue(JsonNode root) {
    var exercises =
        root.path("exercises").properties().stream()
            .map(entry -> Entries.exercise(entry.getKey(), entry.getValue()))
            .toList();
    var variants = new LinkedHashMap<String, Catalogue.Variant>();
    root.path("variants")
        .properties()
        .forEach(entry -> variants.put(entry.getKey(), Entries.variant(entry.getValue())));
    var leftOut = new ArrayList<LeftOut>();
    root.path("not-coached")
        .properties()
        .forEach(entry -> leftOut.add(Entries.leftOut(entry.getKey(), entry.getValue())));
    var ambiguous = new LinkedHashMap<String, List<String>>();
    root.path("ambiguous")
        .properties()
        .forEach(entry -> ambiguous.put(entry.getKey(), texts(entry.getValue())));
    return new Catalogue(
        exercises, variants, leftOut, new HashSet<>(texts(root.path("not-ours"))), ambiguous);
  }

  static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}

package bitepoint.catalogue;

import bitepoint.coach.Catalogue;
import bitepoint.coach.Phase;
import bitepoint.coach.Relief;
import bitepoint.coach.Tension;
import bitepoint.coach.Tension.Doing;
import bitepoint.coach.Tension.Held;
import bitepoint.coach.Tension.Place;
import bitepoint.coach.Tension.Row;
import bitepoint.phrasing.Phrasebook;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads `tension.yaml` and holds it against the catalogue and the messages.
public final class TensionFile {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final Set<String> FIELDS = Set.of("held", "helps", "then", "in-flare-up", "gp");

  private TensionFile() {}

  /// @throws IllegalArgumentException naming the entry that is missing, impossible or without words
  public static Tension read(Catalogue catalogue, Phrasebook phrasebook) {
    try (var file = TensionFile.class.getResourceAsStream("/bitepoint/tension.yaml")) {
      var tension = tension(YAML.readTree(file));
      check(tension, catalogue, phrasebook);
      return tension;
    } catch (IOException e) {
      throw new UncheckedIOException("the tension table cannot be read", e);
    }
  }

  /// @throws IllegalArgumentException naming the entry that is missing or impossible
  static Tension tension(JsonNode root) {
    var rows = new EnumMap<Place, Map<Doing, Row>>(Place.class);
    for (var place : root.properties()) {
      var doings = new EnumMap<Doing, Row>(Doing.class);
      for (var doing : place.getValue().properties()) {
        var entry = place.getKey() + ": " + doing.getKey();
        try {
          doings.put(Entries.constant(Doing.class, doing.getKey()), row(doing.getValue()));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(
              "tension.yaml: " + entry + " cannot be used: " + e.getMessage(), e);
        }
      }
      rows.put(Entries.constant(Place.class, place.getKey()), doings);
    }
    return new Tension(rows);
  }

  private static Row row(JsonNode entry) {
    for (var field : entry.properties()) {
      if (!FIELDS.contains(field.getKey())) {
        throw new IllegalArgumentException("nothing is called '" + field.getKey() + "'");
      }
    }
    return new Row(
        Entries.constant(Held.class, entry.path("held").asText()),
        relief(entry.path("helps")),
        Optional.ofNullable(entry.get("then")).map(TensionFile::relief),
        relief(entry.path("in-flare-up")),
        isYes(entry.path("gp")));
  }

  private static boolean isYes(JsonNode said) {
    if (!said.isMissingNode() && !said.asBoolean()) {
      throw new IllegalArgumentException("gp is yes or is left out");
    }
    return !said.isMissingNode();
  }

  private static Relief relief(JsonNode name) {
    return Entries.constant(Relief.class, name.asText());
  }

  private static void check(Tension tension, Catalogue catalogue, Phrasebook phrasebook) {
    tension
        .rows()
        .forEach((place, doings) ->
            doings.forEach((doing, row) -> {
              var entry = place.id() + ": " + doing.id();
              coached(row.helps(), Phase.CALM, catalogue, entry);
              coached(row.inFlareUp(), Phase.FLARE_UP, catalogue, entry);
              row.then().ifPresent(then -> coached(then, Phase.CALM, catalogue, entry));
              Stream.of(
                      "tension." + place.id() + "." + doing.id() + "." + row.held().id(),
                      "tension.helps." + row.helps().id(),
                      "tension.helps." + row.inFlareUp().id(),
                      "tightness.place." + place.id(),
                      "tightness.doing." + doing.id())
                  .filter(key -> !phrasebook.has(Phrasebook.FALLBACK, key))
                  .findFirst()
                  .ifPresent(key -> {
                    throw new IllegalArgumentException(
                        "tension.yaml: " + entry + " lacks the message '" + key + "'");
                  });
            }));
  }

  private static void coached(Relief relief, Phase phase, Catalogue catalogue, String entry) {
    relief
        .exercise()
        .ifPresent(id -> {
          if (catalogue.exercise(id).flatMap(exercise -> exercise.dose(phase)).isEmpty()) {
            throw new IllegalArgumentException(
                "tension.yaml: "
                    + entry
                    + " offers "
                    + id
                    + ", which "
                    + phase
                    + " does not coach");
          }
        });
  }
}

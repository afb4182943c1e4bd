package bitepoint.store;

import bitepoint.coach.Diary;
import bitepoint.coach.Journey;
import bitepoint.coach.Phase;
import bitepoint.conversation.Idle;
import bitepoint.conversation.Person;
import bitepoint.conversation.Profile;
import bitepoint.conversation.State;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A [Dossier] as a file that people can read and a Bite Point can read back:
/// `{"format":"bitepoint","version":1,"person":{…},"profile":{…},"journey":{…},"state":{…},"tables":{…}}`.
/// Days and moments are ISO 8601; sets and maps are in order, so that the same person gives the
/// same file.
public final class DossierJson {
  private static final String FORMAT = "bitepoint";
  private static final int VERSION = 1;
  private static final ObjectMapper MAPPER =
      Json.MAPPER
          .copy()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .registerModule(new SimpleModule().addSerializer(new InOrder()));

  private final SealedCodec<State> states = new SealedCodec<>(State.class);
  private final ForgivingRecord<Profile> profiles =
      new ForgivingRecord<>(Profile.class, Profile.unknown());
  private final ForgivingRecord<Journey> journeys =
      new ForgivingRecord<>(Journey.class, Journey.NONE);

  public String write(Dossier dossier) {
    var person = dossier.person();
    var json = MAPPER.createObjectNode().put("format", FORMAT).put("version", VERSION);
    json.putObject("person")
        .put("telegram_id", person.id())
        .put("name", person.name())
        .put("language", person.language())
        .put("phase", person.phase().name())
        .put("turn", person.turn())
        .put("turned_at", person.turnedAt().toString())
        .put("created_at", dossier.created().toString())
        .put("seen_at", dossier.seen().toString());
    json.set("profile", MAPPER.valueToTree(person.profile()));
    json.set("journey", MAPPER.valueToTree(person.journey()));
    json.set("state", state(person.state()));
    var tables = json.putObject("tables");
    dossier.tables().forEach(table -> tables.set(table.name(), rows(table)));
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a dossier cannot be written", e);
    }
  }

  /// @throws StoreException with a sentence for whoever has the file
  public Dossier read(String text) {
    try {
      var json = MAPPER.readTree(text);
      if (!json.path("format").asText().equals(FORMAT) || !json.path("tables").isObject()) {
        throw new StoreException("This is no file that a Bite Point made of a person's data.");
      }
      if (json.path("version").asInt() != VERSION) {
        throw new StoreException(
            "The file is of version %s, and this Bite Point reads version %d: use another version."
                .formatted(json.path("version").asText(), VERSION));
      }
      return read(json);
    } catch (JsonProcessingException | DateTimeParseException e) {
      throw new StoreException("The file cannot be read: it is cut short or was changed.", e);
    }
  }

  private Dossier read(JsonNode json) {
    var of = json.path("person");
    var person =
        new Person(
            of.path("telegram_id").asLong(),
            of.path("name").asText(),
            of.path("language").asText(),
            profiles.read(json.path("profile").toString()),
            new Names<>(Phase.class).find(of.path("phase").asText()).orElse(Phase.CALM),
            journeys.read(json.path("journey").toString()),
            Diary.EMPTY,
            states.read(json.path("state").toString()).orElseGet(Idle::new),
            of.path("turn").asInt(),
            Instant.parse(of.path("turned_at").asText()),
            Map.of());
    var tables = new ArrayList<Dossier.Table>();
    for (var table : json.path("tables").properties()) {
      tables.add(table(table));
    }
    return new Dossier(
        person,
        Instant.parse(of.path("created_at").asText()),
        Instant.parse(of.path("seen_at").asText()),
        tables);
  }

  private ObjectNode state(State state) {
    try {
      var envelope = (ObjectNode) MAPPER.readTree(states.write(state));
      envelope.set("data", MAPPER.valueToTree(state));
      return envelope;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a state cannot be written", e);
    }
  }

  private static ArrayNode rows(Dossier.Table table) {
    var rows = MAPPER.createArrayNode();
    for (var row : table.rows()) {
      var json = rows.addObject();
      for (var at = 0; at < table.columns().size(); at++) {
        var column = table.columns().get(at);
        switch (Moments.readable(column, row.get(at))) {
          case null -> json.putNull(column);
          case Number number -> json.put(column, number.longValue());
          case Object other -> json.put(column, other.toString());
        }
      }
    }
    return rows;
  }

  private static Dossier.Table table(Map.Entry<String, JsonNode> named) {
    var columns = new LinkedHashSet<String>();
    named.getValue().forEach(row -> row.fieldNames().forEachRemaining(columns::add));
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var row : named.getValue()) {
      var values = new ArrayList<@Nullable Object>();
      columns.forEach(column -> values.add(value(column, row.path(column))));
      rows.add(values);
    }
    return new Dossier.Table(named.getKey(), List.copyOf(columns), rows);
  }

  private static @Nullable Object value(String column, JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    return value.isNumber() ? value.asLong() : Moments.stored(column, value.asText());
  }
}

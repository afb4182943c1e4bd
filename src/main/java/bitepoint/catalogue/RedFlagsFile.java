package bitepoint.catalogue;

import bitepoint.coach.safety.RedFlag;
import bitepoint.coach.safety.RedFlags;
import bitepoint.coach.safety.Tier;
import bitepoint.phrasing.Phrasebook;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Reads `red-flags.yaml` and holds it against the messages.
public final class RedFlagsFile {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private RedFlagsFile() {}

  /// @throws IllegalArgumentException naming the sign that cannot be used or has no words
  public static RedFlags read(Phrasebook phrasebook) {
    try (var file = RedFlagsFile.class.getResourceAsStream("/bitepoint/red-flags.yaml")) {
      var flags = redFlags(YAML.readTree(file));
      flags.all().forEach(flag -> check(flag, phrasebook));
      return flags;
    } catch (IOException e) {
      throw new UncheckedIOException("the warning signs cannot be read", e);
    }
  }

  static RedFlags redFlags(JsonNode root) {
    var flags = new ArrayList<RedFlag>();
    for (var entry : root.properties()) {
      try {
        var tier = Entries.constant(Tier.class, entry.getValue().path("tier").asText());
        flags.add(new RedFlag(entry.getKey(), entry.getValue().path("row").asText(), tier));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "red-flags.yaml: " + entry.getKey() + " cannot be used: " + e.getMessage(), e);
      }
    }
    return new RedFlags(flags);
  }

  private static void check(RedFlag flag, Phrasebook phrasebook) {
    for (var key : List.of("red-flag." + flag.id(), "red-flag." + flag.id() + ".button")) {
      if (!phrasebook.has(Phrasebook.FALLBACK, key)) {
        throw new IllegalArgumentException(
            "red-flags.yaml: " + flag.id() + " lacks the message '" + key + "'");
      }
    }
  }
}

package bitepoint.catalogue;

import bitepoint.coach.safety.HelpLine;
import bitepoint.coach.safety.HelpLines;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.ibm.icu.util.TimeZone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/// Reads `help-lines.yaml`, and from the time zone database which country a zone lies in.
public final class HelpLinesFile {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .addModule(new Jdk8Module())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  /// What stands for no country: `001` is the world.
  private static final String COUNTRY = "[A-Z]{2}";

  private HelpLinesFile() {}

  /// @throws IllegalArgumentException saying what cannot be read
  public static HelpLines read() {
    try (var file = HelpLinesFile.class.getResourceAsStream("/bitepoint/help-lines.yaml")) {
      var lines = YAML.readValue(file, new TypeReference<Map<String, HelpLine>>() {});
      return new HelpLines(lines, countries());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("help-lines.yaml cannot be used: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("the help lines cannot be read", e);
    }
  }

  private static Map<ZoneId, String> countries() {
    var countries = new HashMap<ZoneId, String>();
    for (var id : ZoneId.getAvailableZoneIds()) {
      var known = TimeZone.getCanonicalID(id);
      var region = known == null ? "" : TimeZone.getRegion(known);
      if (region.matches(COUNTRY)) {
        countries.put(ZoneId.of(id), region);
      }
    }
    return countries;
  }
}

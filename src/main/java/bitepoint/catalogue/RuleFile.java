package bitepoint.catalogue;

import bitepoint.coach.Phase;
import bitepoint.coach.rule.Rule;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Reads `rule.yaml`, the numbers that decide who moves on.
public final class RuleFile {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private RuleFile() {}

  /// @throws IllegalArgumentException naming the number that is missing or impossible
  public static Rule read() {
    try (var file = RuleFile.class.getResourceAsStream("/bitepoint/rule.yaml")) {
      var rule = YAML.readValue(file, Rule.class);
      for (var phase : new Phase[] {Phase.CALM, Phase.STABILITY, Phase.STRENGTH}) {
        if (!rule.forward().daysInPhase().containsKey(phase)) {
          throw new IllegalArgumentException("rule.yaml lacks forward: days-in-phase: " + phase);
        }
      }
      return rule;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("rule.yaml cannot be used: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("the rule cannot be read", e);
    }
  }
}

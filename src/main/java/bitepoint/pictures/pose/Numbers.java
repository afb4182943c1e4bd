package bitepoint.pictures.pose;

import bitepoint.pictures.body.Vec;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/// Reads numbers from an entry of a pose file, so that a slip is told with its place.
record Numbers(JsonNode node, String place) {

  double number(String name, double otherwise) {
    var value = node.path(name);
    if (value.isMissingNode()) {
      return otherwise;
    }
    if (!value.isNumber()) {
      throw wrong(name + " must be a number");
    }
    return value.doubleValue();
  }

  double number(String name) {
    if (!node.has(name)) {
      throw wrong(name + " is missing");
    }
    return number(name, 0);
  }

  Vec vec(String name, Vec otherwise) {
    var value = node.path(name);
    if (value.isMissingNode()) {
      return otherwise;
    }
    if (!value.isArray() || value.size() != 3) {
      throw wrong(name + " must be three numbers, such as [1, 0, 0]");
    }
    return new Vec(value.get(0).asDouble(), value.get(1).asDouble(), value.get(2).asDouble());
  }

  String text(String name) {
    var value = node.path(name);
    if (!value.isTextual()) {
      throw wrong(name + " must be a text");
    }
    return value.asText();
  }

  /// A name that is not one of these is a slip.
  void only(Set<String> known) {
    node.fieldNames()
        .forEachRemaining(name -> {
          if (!known.contains(name)) {
            throw wrong("'" + name + "' is not one of " + known.stream().sorted().toList());
          }
        });
  }

  IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(place + ": " + what);
  }
}

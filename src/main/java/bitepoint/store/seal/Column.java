package bitepoint.store.seal;

import java.nio.charset.StandardCharsets;

/// A column that holds what people told, or a proof of the key. Its label is part of what a seal
/// vouches for, so it never changes.
public enum Column {
  NAME("person.name"),
  STATE("person.state"),
  PROFILE("person.profile"),
  JOURNEY("person.journey"),
  RECEIVED("inbox.body"),
  TO_SEND("outbox.body"),
  PROOF("encryption_key.proof");

  private final String name;
  private final byte[] label;

  Column(String label) {
    this.name = label.substring(label.indexOf('.') + 1);
    this.label = label.getBytes(StandardCharsets.US_ASCII);
  }

  /// As it is called in its table.
  public String column() {
    return name;
  }

  byte[] label() {
    return label;
  }

  @Override
  public String toString() {
    return new String(label, StandardCharsets.US_ASCII);
  }
}

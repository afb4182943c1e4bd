package bitepoint.store.seal;

import java.nio.ByteBuffer;

/// Where a text stands. What was sealed for one cell opens in no other.
///
/// @param row the table's integer primary key
/// @param personId whose it is, where the row says so; else 0
public record Cell(Column column, long row, long personId) {
  public static Cell ofPerson(Column column, long personId) {
    return new Cell(column, personId, personId);
  }

  public static Cell received(long arrival) {
    return new Cell(Column.RECEIVED, arrival, 0);
  }

  public static Cell toSend(long id, long personId) {
    return new Cell(Column.TO_SEND, id, personId);
  }

  /// What is authenticated beside the text.
  byte[] bytes() {
    var label = column.label();
    return ByteBuffer.allocate(label.length + 2 * Long.BYTES)
        .put(label)
        .putLong(row)
        .putLong(personId)
        .array();
  }
}

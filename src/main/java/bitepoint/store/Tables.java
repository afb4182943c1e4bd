package bitepoint.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// The tables that hold rows of a person, as the database itself tells: those that refer to
/// `person`. A table that a later version adds is among them without being named here.
final class Tables {
  /// @param columns without the person's id and the row's own number
  record Table(String name, List<String> columns) {}

  private Tables() {}

  /// In alphabetical order.
  static List<Table> ofPeople(Handle handle) {
    return handle
        .createQuery("<tables_of_people>")
        .mapTo(String.class)
        .map(name -> new Table(name, columns(handle, name)))
        .list();
  }

  private static List<String> columns(Handle handle, String table) {
    return handle
        .createQuery("<columns>")
        .bind("table", table)
        .mapTo(String.class)
        .filter(column -> !column.equals("id") && !column.equals("person_id"))
        .list();
  }
}

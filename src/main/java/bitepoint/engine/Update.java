package bitepoint.engine;

/// One update as Telegram delivered it.
///
/// @param id Telegram's `update_id`
/// @param body its JSON
public record Update(long id, String body) {
  @Override
  public String toString() {
    return "Update[" + id + "]";
  }
}

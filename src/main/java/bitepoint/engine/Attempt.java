package bitepoint.engine;

import java.util.List;

/// Turns that were stepped, before they are written.
///
/// @param watch since when
record Attempt(List<Task> tasks, Batch batch, Watch watch) {
  @Override
  public String toString() {
    return "Attempt[" + tasks.size() + "]";
  }
}

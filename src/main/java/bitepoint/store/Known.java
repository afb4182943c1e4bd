package bitepoint.store;

import bitepoint.conversation.Person;

/// A person with the texts that the store keeps of them, sealed where the database is, so that what
/// did not change is neither written nor sealed anew.
///
/// @param name as it is stored
/// @param state the person's state as JSON, as it is stored
/// @param profile the person's profile as JSON, as it is stored
/// @param journey the person's journey as JSON, as it is stored
/// @param placeLost whether the stored state could no longer be read and
///   [bitepoint.conversation.Idle] stands in
public record Known(
    Person person, String name, String state, String profile, String journey, boolean placeLost) {
  @Override
  public String toString() {
    return "Known[" + person + "]";
  }
}

package bitepoint.store;

import bitepoint.conversation.Person;

/// A person with the texts that the store keeps of them, so that what did not change is not written
/// anew.
///
/// @param state the JSON of the person's state
/// @param profile the JSON of the person's profile
/// @param journey the JSON of the person's journey
/// @param placeLost whether the stored state could no longer be read and
///   [bitepoint.conversation.Idle] stands in
public record Known(
    Person person, String state, String profile, String journey, boolean placeLost) {
  @Override
  public String toString() {
    return "Known[" + person + "]";
  }
}

package bitepoint.asking;

import bitepoint.conversation.Library.Source;
import java.util.List;

/// Something that can be quoted.
///
/// @param title what its source is called, empty where that says nothing of it
/// @param questions what people ask that it answers
record Passage(String text, Source source, String title, List<String> questions) {
  Passage {
    questions = List.copyOf(questions);
  }
}

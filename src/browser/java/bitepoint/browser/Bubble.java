package bitepoint.browser;

import java.util.List;

/// A message as the chat page shows it.
///
/// @param words as they are read; empty where there is only a picture
/// @param time such as `19:04`, in the browser's zone
/// @param buttons the labels, row by row
/// @param reaction the emoji, or empty
public record Bubble(
    boolean fromBot, String words, String time, List<List<String>> buttons, String reaction) {}

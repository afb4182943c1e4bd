package bitepoint.understanding.meaning;

/// A phrase, and what somebody who writes it means.
///
/// @param label such as an intent's id
public record Example(String label, String phrase) {}

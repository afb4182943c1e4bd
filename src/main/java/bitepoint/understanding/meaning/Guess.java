package bitepoint.understanding.meaning;

/// @param label such as an intent's id
/// @param probability from 0 to 1
public record Guess(String label, double probability) {}

package bitepoint.understanding.meaning;

/// An example that resembles a sentence.
///
/// @param likeness from 0, nothing in common, to 1, the same words
public record Neighbour(Example example, double likeness) {}

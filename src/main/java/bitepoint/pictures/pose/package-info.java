/// Poses as data, and how a body settles into one: contacts are solved, not guessed. Pure but for
/// the reading of files.
@org.jspecify.annotations.NullMarked
package bitepoint.pictures.pose;

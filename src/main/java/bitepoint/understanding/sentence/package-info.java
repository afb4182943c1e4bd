/// The direction in which a sentence lies, by a small language model that runs in this process.
@org.jspecify.annotations.NullMarked
package bitepoint.understanding.sentence;

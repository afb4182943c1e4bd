/// What a message wants, learned from example phrases.
@org.jspecify.annotations.NullMarked
package bitepoint.understanding.meaning;

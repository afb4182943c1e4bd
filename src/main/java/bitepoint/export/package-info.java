/// What somebody takes away with them.
@org.jspecify.annotations.NullMarked
package bitepoint.export;

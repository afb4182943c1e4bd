/// The databases that tests run on.
@org.jspecify.annotations.NullMarked
package bitepoint.ground;

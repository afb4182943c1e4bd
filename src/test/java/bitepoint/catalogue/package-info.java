/// The catalogue, for tests.
@org.jspecify.annotations.NullMarked
package bitepoint.catalogue;

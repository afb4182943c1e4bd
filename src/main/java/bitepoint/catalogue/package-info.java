/// The catalogue of exercises as a resource that a physiotherapist can read.
@org.jspecify.annotations.NullMarked
package bitepoint.catalogue;

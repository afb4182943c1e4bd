/// How fast it is: the whole program on one core, measured from outside.
@org.jspecify.annotations.NullMarked
package bitepoint.bench;

/// The process is killed, again and again, and nothing is lost.
@org.jspecify.annotations.NullMarked
package bitepoint.survival;

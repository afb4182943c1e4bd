/// A year of many people through the real engine, with the clock turned, seen from outside.
@org.jspecify.annotations.NullMarked
package bitepoint.year;

@org.jspecify.annotations.NullMarked
package bitepoint.asking;

@org.jspecify.annotations.NullMarked
package bitepoint.telegram;

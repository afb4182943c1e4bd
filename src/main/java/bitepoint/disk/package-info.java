/// What every room that writes files has to know of them.
@org.jspecify.annotations.NullMarked
package bitepoint.disk;

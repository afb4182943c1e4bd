/// Somebody's own numbers as a picture. What stands where is pure: a [Sheet] of marks, which is
/// painted as PNG here and as a part of a PDF elsewhere.
@org.jspecify.annotations.NullMarked
package bitepoint.pictures.chart;

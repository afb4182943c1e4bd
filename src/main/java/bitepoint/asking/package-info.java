/// Which of the coach's own words answer a question. Nothing here is made up: what is found is
/// quoted.
@org.jspecify.annotations.NullMarked
package bitepoint.asking;

/// What the article teaches: phases, routines, the diary. Pure.
@org.jspecify.annotations.NullMarked
package bitepoint.coach;

/// Warning signs that a clinician must look at, and where help is called. Pure.
@org.jspecify.annotations.NullMarked
package bitepoint.coach.safety;

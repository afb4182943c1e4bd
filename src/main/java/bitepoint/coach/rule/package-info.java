/// The rule that moves people between phases. Pure.
@org.jspecify.annotations.NullMarked
package bitepoint.coach.rule;

/// Bite Point: a coach in a chat for people whose lower back hurts. [Main] is the composition root.
@org.jspecify.annotations.NullMarked
package bitepoint;

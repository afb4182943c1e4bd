/// What whoever runs the bot is told of it, and when. Pure.
@org.jspecify.annotations.NullMarked
package bitepoint.operator;

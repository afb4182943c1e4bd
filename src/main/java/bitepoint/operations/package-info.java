/// How the bot is, for whoever and whatever looks after it: health, readiness, metrics.
@org.jspecify.annotations.NullMarked
package bitepoint.operations;

/// Makes steps real: inbox, turns, outbox, reminders. Nothing is lost and nothing happens twice.
@org.jspecify.annotations.NullMarked
package bitepoint.engine;

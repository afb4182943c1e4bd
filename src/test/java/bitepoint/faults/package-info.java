/// The real program, something terrible that befalls it, and what people, Telegram and the database
/// see of it.
@org.jspecify.annotations.NullMarked
package bitepoint.faults;

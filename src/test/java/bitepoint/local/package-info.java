/// The local Telegram, tried out with the client that the bot uses.
@org.jspecify.annotations.NullMarked
package bitepoint.local;

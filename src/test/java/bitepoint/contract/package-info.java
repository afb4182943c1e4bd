/// Holds the bot's calls against the Bot API as data.
@org.jspecify.annotations.NullMarked
package bitepoint.contract;

/// Telegram's formatting, held against what Telegram does.
@org.jspecify.annotations.NullMarked
package bitepoint.local.markup;

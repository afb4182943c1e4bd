/// Telegram's formatting: HTML into text and entities, and back into HTML that a page can show.
@org.jspecify.annotations.NullMarked
package bitepoint.local.markup;

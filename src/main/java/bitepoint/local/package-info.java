/// The local Telegram: a Bot API server on loopback with a chat page.
@org.jspecify.annotations.NullMarked
package bitepoint.local;

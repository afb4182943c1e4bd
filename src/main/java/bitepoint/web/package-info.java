/// HTTP servers of the JDK's, one for whoever listens: the local Telegram, the webhook, operations.
@org.jspecify.annotations.NullMarked
package bitepoint.web;

/// The wire: how an update becomes an event and a reply becomes a Bot API call.
@org.jspecify.annotations.NullMarked
package bitepoint.telegram;

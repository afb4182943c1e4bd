/// Words for message keys, in the language of the person, from the messages folder.
@org.jspecify.annotations.NullMarked
package bitepoint.phrasing;

/// The chat page in a real browser, as people use it.
@org.jspecify.annotations.NullMarked
package bitepoint.browser;

/// Conversations as Markdown, run against the pure conversation and again over HTTP.
@org.jspecify.annotations.NullMarked
package bitepoint.transcript;

/// What a message means: text in, a [bitepoint.understanding.Reading] out.
@org.jspecify.annotations.NullMarked
package bitepoint.understanding;

/// What the coach shows: figures posed by joint angles, as pictures and as animations.
@org.jspecify.annotations.NullMarked
package bitepoint.pictures;

/// Loops as GIF files: few colours, only what changes from frame to frame.
@org.jspecify.annotations.NullMarked
package bitepoint.pictures.animation;

/// How a scene looks: flat, calm, near and far told apart, the lower back over everything.
@org.jspecify.annotations.NullMarked
package bitepoint.pictures.paint;

/// A body that can be posed: its joints, its curves, where it touches what is around it. Pure.
///
/// Lengths are fractions of the body's height. Standing, the body looks along x, its head is up
/// along y, its right side lies along z, which points at whoever looks at it from the side. Angles
/// are degrees.
@org.jspecify.annotations.NullMarked
package bitepoint.pictures.body;

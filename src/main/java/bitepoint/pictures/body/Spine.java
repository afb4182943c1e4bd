package bitepoint.pictures.body;

/// The curves of the trunk, from the pelvis up.
///
/// @param lumbar lordosis, pelvis to ribcage: 40 when standing in neutral, less is rounder
/// @param twist of the ribcage to the left against the pelvis
/// @param bend of the ribcage to the right against the pelvis
/// @param thorax how much more than usual the ribcage rounds
/// @param nod of the head, forwards
public record Spine(double lumbar, double twist, double bend, double thorax, double nod) {

  public Spine towards(Spine other, double part) {
    return new Spine(
        lumbar + (other.lumbar - lumbar) * part,
        twist + (other.twist - twist) * part,
        bend + (other.bend - bend) * part,
        thorax + (other.thorax - thorax) * part,
        nod + (other.nod - nod) * part);
  }

  public Spine curved(double degrees) {
    return new Spine(degrees, twist, bend, thorax, nod);
  }
}

package bitepoint.bench;

/// What every part stands on.
///
/// @param pinning which core is whose
/// @param databases where they are
/// @param sizes how much is measured
record Ground(Pinning pinning, Databases databases, Sizes sizes) {
  /// The same, where what is measured has all cores.
  Ground onAllCores() {
    return new Ground(pinning.loosened(), databases, sizes);
  }
}

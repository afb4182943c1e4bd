package bitepoint.pictures.animation;

import java.awt.image.BufferedImage;

/// One picture of an animation.
///
/// @param hundredths how long it is shown, in hundredths of a second
record Frame(BufferedImage picture, int hundredths) {}

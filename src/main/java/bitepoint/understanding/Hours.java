package bitepoint.understanding;

import java.time.LocalTime;

/// From one time of day until another, as it was said: `10 pm to 8 am`, but also `10 to 8`, where
/// neither tells which half of the day it means.
public record Hours(LocalTime from, LocalTime until) {}

package bitepoint.engine;

/// An update that is to be kept.
///
/// @param share 0 to 63, of its chat; see [Shares]
record Arriving(Update update, int share) {}

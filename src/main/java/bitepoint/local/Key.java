package bitepoint.local;

import java.util.Optional;

/// A button of an inline keyboard, as a person sees it.
///
/// @param data what a tap sends to the bot
/// @param url what a tap opens
public record Key(String text, Optional<String> data, Optional<String> url) {}

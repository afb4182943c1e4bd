package bitepoint.engine;

import java.util.function.UnaryOperator;

/// Everything that knows what to say. All of it may be called from several threads.
///
/// @param stepper what comes next
/// @param reader what an update means
/// @param renderer how a step looks in Telegram
/// @param closest from a language code as Telegram gives it, perhaps empty, to a language there are
///   messages for
public record Coach(
    Stepper stepper, UpdateReader reader, Renderer renderer, UnaryOperator<String> closest) {}

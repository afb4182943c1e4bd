package bitepoint.conversation;

/// Nothing is being asked.
public record Idle() implements State {}

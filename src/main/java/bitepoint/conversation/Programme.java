package bitepoint.conversation;

import bitepoint.coach.Catalogue;
import bitepoint.coach.Tension;
import bitepoint.coach.rule.Rule;

/// What is coached, the rule that decides when, and why a muscle is tight.
public record Programme(Catalogue catalogue, Rule rule, Tension tension) {}

package bitepoint.conversation;

import bitepoint.coach.Catalogue;
import bitepoint.coach.rule.Rule;

/// What is coached, and the rule that decides when.
public record Programme(Catalogue catalogue, Rule rule) {}

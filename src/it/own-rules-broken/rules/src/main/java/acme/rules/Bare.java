package acme.rules;

import dev.onex.rule.Rule;

/** Has no annotation. */
public final class Bare implements Rule {}

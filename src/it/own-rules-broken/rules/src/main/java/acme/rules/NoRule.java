package acme.rules;

/** Does not implement Rule. */
public final class NoRule {}

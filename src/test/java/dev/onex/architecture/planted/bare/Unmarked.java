package dev.onex.architecture.planted.bare;

/** Lies in a package without a package-info. */
public final class Unmarked {}

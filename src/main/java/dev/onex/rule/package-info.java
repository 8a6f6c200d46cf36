/**
 * The SPI of rules: what a rule is, what it says of itself, what it sees and how it reports. Rules
 * of the plugin and rules of its users are written against this package and nothing else of ours
 * but {@code finding}, {@code outline} and {@code index}.
 */
@NullMarked
package dev.onex.rule;

import org.jspecify.annotations.NullMarked;

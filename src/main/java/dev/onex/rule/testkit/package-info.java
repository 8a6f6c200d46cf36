/**
 * Tests rules by their fixtures: sources in which comments announce what a rule finds. For tests
 * with any framework; a check loads none of it. {@link dev.onex.rule.testkit.RuleFixture} is as
 * stable as the types that rules are written against.
 */
@NullMarked
package dev.onex.rule.testkit;

import org.jspecify.annotations.NullMarked;

/**
 * The SPI of rules: what a rule is, what it says of itself, what it sees and how it reports. Rules
 * of the plugin and rules of its users are written against this package and nothing else of ours
 * but {@code finding}, {@code outline} and {@code index}.
 *
 * <p>Stable are the public members of these types, except constructors and methods that take or
 * give a type that is not among them. From 1.0 on, what is removed or changed makes a new major
 * version; what is added has a default, so that rules need not be built again.
 *
 * <ul>
 *   <li>what a rule is: {@link Rule}, {@link RuleInfo}, {@link RuleOption}, {@link RuleOptions},
 *       {@link Scope}, {@link Where}, {@link Interest}, {@link dev.onex.outline.Kind}
 *   <li>what it sees: {@link Declaration}, {@link Slot}, {@link Candidate}, {@link Unit}, {@link
 *       TypeContext}, {@link Role}, {@link dev.onex.outline.MemberFacts}, {@link
 *       dev.onex.outline.ParameterFacts}, {@link dev.onex.outline.TypeFacts}, {@link
 *       dev.onex.outline.Import}
 *   <li>how it reports: {@link Reporter}, {@link dev.onex.finding.Severity}, {@link
 *       dev.onex.finding.Location}
 *   <li>how it is tested: {@code dev.onex.rule.testkit.RuleFixture}
 * </ul>
 *
 * <p>Everything else may change with any version: how the engine runs rules, {@link
 * dev.onex.outline.Outline} and {@link dev.onex.outline.Tokens}, {@link dev.onex.index.TypeIndex}
 * and names. Trees are JavaParser's, in the version that the plugin has; a new one may come with a
 * minor version.
 */
@NullMarked
package dev.onex.rule;

import org.jspecify.annotations.NullMarked;

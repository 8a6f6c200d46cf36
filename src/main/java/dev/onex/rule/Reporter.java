package dev.onex.rule;

import com.github.javaparser.ast.Node;
import dev.onex.finding.Finding;
import dev.onex.finding.Severity;
import java.util.function.Consumer;

/** Takes a rule's findings about one declaration. */
public final class Reporter {

  private final ActiveRule rule;
  private final Declaration declaration;
  private final Consumer<Finding> sink;

  /** Takes what that rule says of that declaration, and hands it on. */
  public Reporter(ActiveRule rule, Declaration declaration, Consumer<Finding> sink) {
    this.rule = rule;
    this.declaration = declaration;
    this.sink = sink;
  }

  /**
   * Reports a finding with the severity that the rule says of itself.
   *
   * @param at what it is about: the name of a declaration, or the construct itself
   * @param details what was found, in a form that reformatting and renamed locals do not change, as
   *     {@code Map<String,Object>}; it tells findings apart that have the same rule and symbol
   * @param message what is wrong here, why it matters and what to write instead, in one line
   */
  public void report(Node at, String details, String message) {
    report(rule.info().severity(), at, details, message);
  }

  /** Reports a finding with a severity of its own; one that the user set still counts more. */
  public void report(Severity severity, Node at, String details, String message) {
    sink.accept(
        new Finding(
            rule.name(),
            rule.severityFor(severity),
            declaration.path(),
            declaration.locate(at),
            declaration.symbolAt(at),
            details,
            message,
            ""));
  }
}

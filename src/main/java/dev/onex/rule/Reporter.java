package dev.onex.rule;

import com.github.javaparser.ast.Node;
import dev.onex.finding.Finding;
import dev.onex.finding.Severity;
import dev.onex.rule.Unit.Place;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes a rule's findings about one declaration, or about one file. */
public final class Reporter {

  private final ActiveRule rule;
  private final @Nullable Declaration declaration;
  private final String path;
  private final Consumer<Finding> sink;

  private Reporter(
      ActiveRule rule, @Nullable Declaration declaration, String path, Consumer<Finding> sink) {
    this.rule = rule;
    this.declaration = declaration;
    this.path = path;
    this.sink = sink;
  }

  /** Takes what that rule says of that declaration, and hands it on. */
  public Reporter(ActiveRule rule, Declaration declaration, Consumer<Finding> sink) {
    this(rule, declaration, declaration.path(), sink);
  }

  /** Takes what that rule says of that file, and hands it on. */
  public static Reporter ofUnit(ActiveRule rule, Unit unit, Consumer<Finding> sink) {
    return new Reporter(rule, null, unit.path(), sink);
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
    Declaration about = declaration;
    if (about == null) {
      throw new IllegalStateException("a rule that judges files has no node to report at");
    }
    report(severity, new Place(about.locate(at), about.symbolAt(at)), details, message);
  }

  /** Reports a finding at a place of a file that is judged as a whole. */
  public void report(Severity severity, Place at, String details, String message) {
    sink.accept(
        new Finding(
            rule.name(),
            rule.severityFor(severity),
            path,
            at.location(),
            at.symbol(),
            details,
            message,
            ""));
  }
}

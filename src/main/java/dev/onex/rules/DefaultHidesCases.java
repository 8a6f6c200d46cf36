package dev.onex.rules;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import dev.onex.finding.Severity;
import dev.onex.index.KnownType;
import dev.onex.outline.Kind;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Flags a {@code switch} over an enum or a sealed type of this project that leaves out some of its
 * constants or permitted types and has a {@code default} that does not throw.
 *
 * <p>The default stands for what was there when it was written, and for whatever is added later:
 * nobody is told that this switch has to be looked at, and the new case is treated like the old
 * ones. Write a case for each, which several can share, and leave the default out; or let it throw.
 *
 * <p>It leaves alone types that the project does not declare, selectors whose type it cannot tell
 * (it knows variables, parameters, fields, components, and what own methods without parameters
 * return), and switches that have no case at all, leave out more than ten, or pick one or two of
 * more than ten. A default that throws somewhere counts as throwing, and so does one that calls a
 * method whose name says that it fails. A default that is meant for all other cases, those to come
 * included, looks the same and is flagged.
 */
@RuleInfo(
    summary = "A default hides cases of an enum or a sealed type that were left out",
    severity = Severity.WARNING,
    scope = Scope.MEMBER,
    kinds = {
      Kind.METHOD,
      Kind.FIELD,
      Kind.CONSTRUCTOR,
      Kind.COMPACT_CONSTRUCTOR,
      Kind.INITIALIZER,
      Kind.ENUM_CONSTANT
    },
    bodies = true,
    triggers = "switch case+* default+:|default+-")
public final class DefaultHidesCases implements Rule {

  /** A switch that leaves out so many, or picks so few of them, is no list of cases. */
  private static final int MANY = 10;

  private static final int FEW = 2;

  private static final Pattern FAILING =
      Pattern.compile(
          "(fail|fatal|throw|reject|unexpected|unknown|unreachable|unsupported|illegal).*");

  @Override
  public boolean suspects(Candidate candidate) {
    SelectorTokens selectors = new SelectorTokens(candidate);
    return SwitchTokens.in(candidate.tokens()).stream()
        .filter(SwitchTokens::mayHaveQuietDefault)
        .anyMatch(it -> selectors.mayHaveCases(it.selector()));
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    Stream.<SwitchNode>concat(
            declaration.nodes(SwitchStmt.class).stream(),
            declaration.nodes(SwitchExpr.class).stream())
        .forEach(it -> judge(it, declaration, reporter));
  }

  private static void judge(SwitchNode node, Declaration declaration, Reporter reporter) {
    List<SwitchEntry> entries = node.getEntries();
    Optional<SwitchEntry> hiding =
        entries.stream().filter(it -> isDefault(it) && !throwsIn(it, entries)).findFirst();
    // Where there is no case, none was left out.
    if (hiding.isEmpty() || entries.stream().allMatch(DefaultHidesCases::isDefault)) {
      return;
    }
    typeOf(node.getSelector(), declaration)
        .ifPresent(
            type -> {
              SwitchCases cases = SwitchCases.of(type, entries, declaration);
              if (!cases.missing().isEmpty() && !picksFew(cases)) {
                report(hiding.get(), type, cases, reporter);
              }
            });
  }

  private static boolean isDefault(SwitchEntry entry) {
    return entry.isDefault() || entry.getLabels().isEmpty();
  }

  private static boolean throwsIn(SwitchEntry entry, List<SwitchEntry> entries) {
    // An empty group of statements falls through to the next one.
    int at = entries.indexOf(entry);
    while (at < entries.size() - 1 && entries.get(at).getStatements().isEmpty()) {
      at++;
    }
    SwitchEntry body = entries.get(at);
    return body.findFirst(ThrowStmt.class).isPresent()
        || body.findFirst(
                MethodCallExpr.class, it -> FAILING.matcher(it.getNameAsString()).matches())
            .isPresent();
  }

  private static boolean picksFew(SwitchCases cases) {
    int missing = cases.missing().size();
    return missing > MANY || cases.all() > MANY && cases.all() - missing <= FEW;
  }

  /** The type of a selector, if its cases are known: an enum's constants or permitted types. */
  private static Optional<KnownType> typeOf(Expression selector, Declaration declaration) {
    Optional<String> name;
    if (selector.isThisExpr()) {
      name = NestedTypes.contain(selector, declaration) ? Optional.empty() : own(declaration);
    } else if (selector instanceof MethodCallExpr call) {
      name =
          NestedTypes.contain(selector, declaration)
              ? Optional.empty()
              : VariableType.ofResult(call, declaration.type()).map(VariableType::name);
    } else {
      name =
          VariableType.of(selector, declaration)
              .filter(VariableType::isResolved)
              .map(VariableType::name);
    }
    return name.flatMap(declaration.type().index()::find)
        .filter(it -> !it.constants().isEmpty() || !it.permitted().isEmpty());
  }

  private static Optional<String> own(Declaration declaration) {
    return Optional.of(declaration.type().facts().qualifiedName());
  }

  private static void report(
      SwitchEntry entry, KnownType type, SwitchCases cases, Reporter reporter) {
    String name = type.qualifiedName();
    String simple = name.substring(name.lastIndexOf('.') + 1);
    List<String> missing = cases.missing();
    int more = missing.size() - 1;
    reporter.report(
        entry,
        simple,
        "this default stands for "
            + missing.get(0)
            + (more > 0 ? " and " + more + " more" : "")
            + " of "
            + simple
            + ", and for whatever is added to it, so nobody is told to look here; write "
            + (more > 0 ? "cases for them" : "a case for it")
            + " instead, or throw");
  }
}

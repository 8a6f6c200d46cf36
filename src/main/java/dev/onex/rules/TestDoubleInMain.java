package dev.onex.rules;

import dev.onex.finding.Severity;
import dev.onex.index.KnownType;
import dev.onex.index.Names;
import dev.onex.outline.Import;
import dev.onex.outline.Kind;
import dev.onex.outline.Outline;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import dev.onex.rule.TypeContext;
import dev.onex.rule.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Flags main sources that import a library for tests or for mocks, and types named {@code Mock...},
 * {@code Fake...} or {@code Stub...} that implement an interface of the project.
 *
 * <p>What pretends to work ships with what works, and a wrong wire puts it into production; a test
 * library that main code needs becomes a dependency of everybody. Move it to the test sources.
 *
 * <p>It leaves alone test sources, and packages named {@code test}, {@code testing}, {@code
 * testutil}, {@code testkit}, {@code fixtures}, {@code mock} and the like. It is off unless asked
 * for, because modules that offer fixtures to others keep them in their main sources.
 */
@RuleInfo(
    summary = "A test double, or a test library, is in main sources",
    severity = Severity.ERROR,
    scope = Scope.PROJECT,
    optIn = true)
public final class TestDoubleInMain implements Rule {

  private static final List<String> LIBRARIES =
      List.of(
          "org.junit.",
          "junit.framework.",
          "org.testng.",
          "org.mockito.",
          "org.easymock.",
          "org.powermock.",
          "org.jmock.",
          "mockit.",
          "io.mockk.");

  private static final Set<String> DOUBLES = Set.of("mock", "fake", "stub");

  private static final Set<String> TEST_PACKAGES =
      Set.of(
          "test",
          "tests",
          "testing",
          "testutil",
          "testutils",
          "testkit",
          "testsupport",
          "testfixtures",
          "fixture",
          "fixtures",
          "junit",
          "mock",
          "mocks");

  @Override
  public boolean suspects(Outline outline) {
    if (outline.imports().stream().anyMatch(TestDoubleInMain::isOfTests)) {
      return true;
    }
    for (int i = 0; i < outline.size(); i++) {
      if (outline.kind(i).isType()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfTests(Import imported) {
    String name = imported.name() + ".";
    return LIBRARIES.stream().anyMatch(name::startsWith);
  }

  @Override
  public void inspect(Unit unit, Reporter reporter) {
    if (unit.isTest()
        || Stream.of(unit.packageName().split("\\.")).anyMatch(TEST_PACKAGES::contains)) {
      return;
    }
    unit.imports().stream()
        .filter(TestDoubleInMain::isOfTests)
        .findFirst()
        .ifPresent(it -> reportImport(it, unit, reporter));
    for (TypeContext type : unit.types()) {
      if (isDouble(type)) {
        pretended(type).ifPresent(it -> reportDouble(type, it, unit, reporter));
      }
    }
  }

  private static boolean isDouble(TypeContext type) {
    List<String> tokens = NameTokens.of(type.facts().name());
    return type.facts().kind() != Kind.INTERFACE
        && tokens.size() > 1
        && DOUBLES.contains(tokens.get(0));
  }

  /** The interface of the project that a type implements. */
  private static Optional<String> pretended(TypeContext type) {
    return type.facts().superTypes().stream()
        .map(Names::erasure)
        .flatMap(it -> type.names().qualified(it).stream())
        .filter(type.index()::declares)
        .flatMap(it -> type.index().find(it).stream())
        .filter(it -> it.kind() == Kind.INTERFACE)
        .map(KnownType::qualifiedName)
        .findFirst();
  }

  private static void reportImport(Import imported, Unit unit, Reporter reporter) {
    reporter.report(
        Severity.ERROR,
        unit.placeOf(imported),
        "import",
        "main code imports "
            + imported.name()
            + ", so it ships with a test library, and so does whoever uses it; move what needs it to"
            + " the test sources");
  }

  private static void reportDouble(
      TypeContext type, String pretended, Unit unit, Reporter reporter) {
    reporter.report(
        Severity.ERROR,
        unit.placeOf(type),
        "double",
        "'"
            + type.facts().name()
            + "' ships with the code and can be wired in place of a real "
            + pretended.substring(pretended.lastIndexOf('.') + 1)
            + "; move it to the test sources");
  }
}

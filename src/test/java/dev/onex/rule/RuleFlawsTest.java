package dev.onex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.finding.Severity;
import dev.onex.rules.BuiltInRules;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RuleFlawsTest {

  @RuleInfo(summary = " ", severity = Severity.ERROR, scope = Scope.MEMBER)
  private static final class Silent implements Rule {
    @Override
    public void inspect(Declaration declaration, Reporter reporter) {}
  }

  @RuleInfo(summary = "Looks at files", severity = Severity.ERROR, scope = Scope.UNIT)
  private static final class NeverAsked implements Rule {
    @Override
    public void inspect(Declaration declaration, Reporter reporter) {}
  }

  @RuleInfo(summary = "Has money in it", severity = Severity.ERROR, scope = Scope.MEMBER)
  private static final class Dollar$ implements Rule {
    @Override
    public void inspect(Declaration declaration, Reporter reporter) {}
  }

  @RuleInfo(
      summary = "Has options",
      severity = Severity.ERROR,
      scope = Scope.MEMBER,
      options = {
        @RuleOption(name = "severity", description = "", defaultValue = ""),
        @RuleOption(name = "size", description = "", defaultValue = "3", allowed = "4"),
        @RuleOption(name = "size", description = "", defaultValue = ""),
        @RuleOption(
            name = "depth",
            description = "",
            defaultValue = "1",
            strictValue = "2",
            allowed = "1")
      })
  private static final class Optional implements Rule {
    @Override
    public void inspect(Declaration declaration, Reporter reporter) {}
  }

  @RuleInfo(
      summary = "Has triggers",
      severity = Severity.ERROR,
      scope = Scope.MEMBER,
      triggers = {"new+Error 'todo'|x !static ~List //TODO {+}", "", "a||b", "'todo", "a+"})
  private static final class Triggered implements Rule {
    @Override
    public void inspect(Declaration declaration, Reporter reporter) {}
  }

  @RuleInfo(
      summary = "Refuses its own default",
      severity = Severity.ERROR,
      scope = Scope.MEMBER,
      options = @RuleOption(name = "size", description = "", defaultValue = "many"))
  private static final class Refusing implements Rule {
    @Override
    public void inspect(Declaration declaration, Reporter reporter) {}

    @Override
    public Rule with(RuleOptions options) {
      return Objects.requireNonNull(Integer.parseInt(options.get("size")) > 0 ? this : null);
    }
  }

  @RuleInfo(summary = "Becomes another", severity = Severity.ERROR, scope = Scope.MEMBER)
  private static final class Changing implements Rule {
    @Override
    public void inspect(Declaration declaration, Reporter reporter) {}

    @Override
    public Rule with(RuleOptions options) {
      return new Silent();
    }
  }

  @Test
  void noneOfOurRulesHasAny() {
    assertThat(BuiltInRules.all()).allSatisfy(it -> assertThat(RuleFlaws.of(it)).isEmpty());
  }

  @Test
  void anAnnotationIsNeeded() {
    assertThat(RuleFlaws.of(new Rule() {}))
        .containsExactly("has no @RuleInfo; annotate the class with summary, severity and scope");
  }

  @Test
  void aSummaryIsNeeded() {
    assertThat(RuleFlaws.of(new Silent()))
        .containsExactly("has an empty summary; say in a few words what it flags");
  }

  @Test
  void aNameMustFitIntoAPom() {
    assertThat(RuleFlaws.of(new Dollar$()))
        .containsExactly(
            "has a name that cannot be an element of a pom; write letters and digits only");
  }

  @Test
  void aRuleMustHaveTheMethodThatItsScopeIsAskedBy() {
    assertThat(RuleFlaws.of(new NeverAsked()))
        .containsExactly("has scope UNIT and would find nothing; override inspect(Unit, Reporter)");
  }

  @Test
  void optionsMustBeOnesThatUsersCanSet() {
    assertThat(RuleFlaws.of(new Optional()))
        .containsExactly(
            "has an option 'severity'; its name must be a word other than severity",
            "has an option 'size' whose default or strict value is not allowed",
            "has two options 'size'; rename one",
            "has an option 'depth' whose default or strict value is not allowed");
  }

  @Test
  void triggersMustBeReadable() {
    assertThat(RuleFlaws.of(new Triggered()))
        .containsExactly(
            "has a trigger with a broken term: ''",
            "has a trigger with a broken term: 'a||b'",
            "has a trigger with a broken term: ''todo'",
            "has a trigger with a broken term: 'a+'");
  }

  @Test
  void defaultsMustBeAccepted() {
    assertThat(RuleFlaws.of(new Refusing()))
        .first()
        .isEqualTo(
            "fails in with() or interest() for its default options:"
                + " java.lang.NumberFormatException: For input string: \"many\"");
  }

  @Test
  void withOptionsARuleStaysWhatItIs() {
    assertThat(RuleFlaws.of(new Changing()))
        .first()
        .isEqualTo(
            "returns another class from with() for its default options; return one of its own");
  }
}

package acme.rules;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleOptions;
import dev.onex.rule.Scope;
import java.util.List;

/** Flags fields that a container fills in: nobody can make such an object without one. */
@RuleInfo(
    summary = "A container fills in a field",
    severity = Severity.ERROR,
    scope = Scope.MEMBER,
    kinds = Kind.FIELD,
    triggers = "@",
    options =
        @RuleOption(
            name = "annotations",
            description = "Simple names of the annotations that say so.",
            defaultValue = "Autowired,Inject"))
public final class FieldInjection implements Rule {

  private final List<String> annotations;

  /** With the default options. */
  public FieldInjection() {
    this(List.of("Autowired", "Inject"));
  }

  private FieldInjection(List<String> annotations) {
    this.annotations = annotations;
  }

  @Override
  public Rule with(RuleOptions options) {
    return new FieldInjection(options.list("annotations"));
  }

  /** Asked before the field is parsed, by what a scan knows of it. */
  @Override
  public boolean suspects(Candidate candidate) {
    return candidate.member() != null
        && annotations.stream().anyMatch(candidate.member()::isAnnotated);
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    if (declaration.node() instanceof FieldDeclaration field) {
      for (AnnotationExpr annotation : field.getAnnotations()) {
        String name = annotation.getName().getIdentifier();
        if (annotations.contains(name)) {
          reporter.report(
              annotation,
              name,
              "a container fills in '"
                  + field.getVariable(0).getNameAsString()
                  + "', so no test can make this without one; take it in the constructor");
        }
      }
    }
  }
}

package dev.onex.rules;

import com.github.javaparser.ast.body.FieldDeclaration;
import dev.onex.finding.Severity;
import dev.onex.index.Names;
import dev.onex.outline.Kind;
import dev.onex.outline.ParameterFacts;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleOptions;
import dev.onex.rule.Scope;
import dev.onex.rule.Slot;
import dev.onex.rule.TypeContext;
import dev.onex.rule.Where;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Flags state of a model that says who or what it is about, and may be missing: {@code id}, the id
 * named after the model as {@code orderId} in {@code Order}, and {@code tenantId}, {@code userId},
 * {@code correlationId} and the like (see {@code names}), if it is {@code @Nullable}, an {@code
 * Optional}, or a field that starts out as {@code null}.
 *
 * <p>What has no identity cannot be looked up, compared or traced, and every reader has to ask
 * first. Require it; and where it does not exist yet, write a type of its own for that time, as
 * {@code NewOrder} without and {@code Order} with an id.
 *
 * <p>It leaves other ids alone, such as {@code parentId} and {@code lastId}, which may well be
 * missing; ids that a store gives out ({@code @Id}, {@code @GeneratedValue}); and types for the
 * time before there is one, or in which it is one condition of many: {@code New*}, {@code Create*},
 * {@code Draft*}, {@code *Filter}, {@code *Query}, {@code *Criteria}. It cannot know that something
 * is allowed to be anonymous: take such names out of {@code names}.
 */
@RuleInfo(
    summary = "The identity of a model may be missing",
    severity = Severity.ERROR,
    scope = Scope.MEMBER,
    kinds = {Kind.RECORD, Kind.FIELD},
    where = Where.MODELS,
    bodies = true,
    triggers = "Nullable|CheckForNull|Optional|OptionalInt|OptionalLong|null",
    options =
        @RuleOption(
            name = "names",
            description = "Names of state that must be there, beside id and the id of the type.",
            defaultValue = OptionalIdentity.NAMES))
public final class OptionalIdentity implements Rule {

  static final String NAMES = "correlationId,tenantId,userId,sessionId,traceId,runId,nodeId";

  private static final List<String> NULLABLE = List.of("Nullable", "CheckForNull");

  private static final List<String> FROM_STORE =
      List.of("Id", "GeneratedValue", "EmbeddedId", "MongoId", "TableId");

  private static final List<String> OPTIONALS =
      List.of("java.util.Optional", "java.util.OptionalInt", "java.util.OptionalLong");

  private static final Pattern WITHOUT_ID =
      Pattern.compile("(New|Create|Draft)\\P{Ll}.*|.*(Filter|Query|Criteria)");

  private static final Pattern MODEL = Pattern.compile("^Model(?=\\p{Lu})|(?<=.)(Dto|DTO|Entity)$");

  private final Set<List<String>> names;

  /** The rule with its defaults. */
  public OptionalIdentity() {
    this(new RuleOptions(Map.of("names", NAMES)));
  }

  private OptionalIdentity(RuleOptions options) {
    Set<List<String>> listed = new HashSet<>();
    options.list("names").forEach(it -> listed.add(NameTokens.of(it)));
    listed.add(List.of("id"));
    names = Set.copyOf(listed);
  }

  @Override
  public Rule with(RuleOptions options) {
    return new OptionalIdentity(options);
  }

  @Override
  public boolean suspects(Candidate candidate) {
    boolean startsAsNull = candidate.body().contains("null");
    return StateFacts.of(candidate).stream()
        .anyMatch(
            it ->
                isIdentity(it, candidate.type())
                    && (startsAsNull || mayBeMissing(it, candidate.type())));
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    TypeContext type = declaration.type();
    for (ParameterFacts state : StateFacts.of(declaration)) {
      if (isIdentity(state, type)) {
        if (mayBeMissing(state, type)) {
          String how = isOptional(state, type) ? "an Optional" : "@Nullable";
          report(how, StateFacts.slot(state, declaration), type, reporter);
        } else if (startsAsNull(state.name(), declaration)) {
          report("null at first", StateFacts.slot(state, declaration), type, reporter);
        }
      }
    }
  }

  private boolean isIdentity(ParameterFacts state, TypeContext type) {
    String model = MODEL.matcher(type.facts().name()).replaceAll("");
    List<String> tokens = NameTokens.of(state.name());
    boolean named =
        names.contains(tokens)
            || tokens.size() > 1
                && tokens.get(tokens.size() - 1).equals("id")
                && tokens.subList(0, tokens.size() - 1).equals(NameTokens.of(model));
    return named
        && !StateFacts.isAnnotated(state, FROM_STORE)
        && !WITHOUT_ID.matcher(type.facts().name()).matches();
  }

  private static boolean mayBeMissing(ParameterFacts state, TypeContext type) {
    return StateFacts.isAnnotated(state, NULLABLE) || isOptional(state, type);
  }

  private static boolean isOptional(ParameterFacts state, TypeContext type) {
    String erasure = Names.erasure(state.type());
    return OPTIONALS.stream().anyMatch(it -> type.names().means(erasure, it));
  }

  private static boolean startsAsNull(String name, Declaration declaration) {
    return declaration.node() instanceof FieldDeclaration field
        && field.getVariables().stream()
            .filter(it -> it.getNameAsString().equals(name))
            .flatMap(it -> it.getInitializer().stream())
            .anyMatch(it -> it.isNullLiteralExpr());
  }

  private static void report(String how, Slot slot, TypeContext type, Reporter reporter) {
    reporter.report(
        slot.at(),
        how,
        slot.description()
            + " identifies this "
            + type.facts().name()
            + " and is "
            + how
            + ", so nobody can rely on it; require it, and write a type of its own for the time"
            + " before there is one");
  }
}

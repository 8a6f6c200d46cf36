package dev.onex.rules;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
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
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Flags state of a model whose name says that it is one of a few values, such as {@code status},
 * {@code orderState} or {@code priority}, and whose type is {@code String}: an error if the source
 * knows the values, by {@code @Pattern("OPEN|PAID")}, by {@code allowableValues}, or by two
 * constants of the class such as {@code STATUS_OPEN} and {@code STATUS_PAID}.
 *
 * <p>Any text passes, a typing error as well as a value that was dropped, and no {@code switch} is
 * checked for those that are missing. Write an enum; convert where the text comes in.
 *
 * <p>It leaves parameters, results, locals and constants alone, types that wrap a single value,
 * words that are not the last of a name ({@code statement}, {@code typeName}), types whose values
 * nobody can list, such as {@code contentType} or {@code returnType}, and others in {@code
 * allowedNames}; final fields with a value; what is made of parts, going by its {@code @Pattern}; a
 * {@code type} that tells subclasses apart for Jackson ({@code @JsonTypeInfo}), and the {@code
 * state} of an address, which stands beside a {@code city}. It goes by names, so it also flags a
 * {@code category} or {@code role} that users make up; list the packages of models that mirror
 * somebody else's format in {@code externalPackages}.
 */
@RuleInfo(
    summary = "A model keeps one of a few values as a String",
    severity = Severity.WARNING,
    scope = Scope.MEMBER,
    kinds = {Kind.RECORD, Kind.FIELD},
    where = Where.MODELS,
    triggers = "String|CharSequence",
    options = {
      @RuleOption(
          name = "nouns",
          description = "Last words of the names that it looks at.",
          defaultValue = StringEnum.NOUNS),
      @RuleOption(
          name = "allowedNames",
          description = "Names that may be text, each also behind further words.",
          defaultValue = StringEnum.ALLOWED_NAMES),
      @RuleOption(
          name = "externalPackages",
          description =
              "Packages, each with those below it, whose models mirror somebody else's format: it"
                  + " does not look there.",
          defaultValue = "")
    })
public final class StringEnum implements Rule {

  static final String NOUNS =
      "status,state,type,kind,category,priority,level,mode,role,severity,phase,stage,visibility";

  static final String ALLOWED_NAMES =
      "contentType,mediaType,mimeType,fileType,eventType,dataType,javaType,classType,returnType,"
          + "elementType,componentType,targetType,parameterType,fieldType,columnType,sqlType,"
          + "entityType,valueType,keyType,resourceType,objectType,grantType,tokenType";

  /** Last words of constants that name a field, and no value of it. */
  private static final Set<String> NAMES_OF_FIELDS =
      Set.of("attribute", "column", "config", "default", "field", "key", "name", "property");

  private static final Pattern ALTERNATIVES = Pattern.compile("[\\^(]*\\w+(\\|\\w+)+[)$]*");

  /** What stands between the parts of names, paths and addresses. */
  private static final Pattern PARTS = Pattern.compile("\\\\[./]|[/:@]");

  private static final Pattern SUFFIX =
      Pattern.compile("(?<=.)(Dto|DTO|Request|Response|Event|Command|Payload|Entity)$");

  private final Set<String> nouns;
  private final AllowedNames allowedNames;
  private final List<String> externalPackages;

  /** The rule with its defaults. */
  public StringEnum() {
    this(
        new RuleOptions(
            Map.of("nouns", NOUNS, "allowedNames", ALLOWED_NAMES, "externalPackages", "")));
  }

  private StringEnum(RuleOptions options) {
    nouns = Set.copyOf(options.list("nouns"));
    allowedNames = AllowedNames.of(options.list("allowedNames"));
    externalPackages = options.list("externalPackages");
  }

  @Override
  public Rule with(RuleOptions options) {
    return new StringEnum(options);
  }

  @Override
  public boolean suspects(Candidate candidate) {
    return StateFacts.of(candidate).stream().anyMatch(it -> offends(it, candidate.type()));
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    for (ParameterFacts state : StateFacts.of(declaration)) {
      if (offends(state, declaration.type()) && !isSettled(StateFacts.slot(state, declaration))) {
        report(StateFacts.slot(state, declaration), declaration.type(), reporter);
      }
    }
  }

  private boolean offends(ParameterFacts state, TypeContext type) {
    List<String> tokens = NameTokens.of(state.name());
    return !tokens.isEmpty()
        && nouns.contains(tokens.get(tokens.size() - 1))
        && !allowedNames.allow(tokens)
        && type.names().means(state.type(), "java.lang.String")
        && !isDiscriminator(state, type)
        && !isOfAddress(state, type)
        && externalPackages.stream()
            .noneMatch(it -> type.facts().qualifiedName().startsWith(it + "."));
  }

  private static boolean isDiscriminator(ParameterFacts state, TypeContext type) {
    return StateFacts.isAnnotated(state, List.of("JsonTypeId", "JsonTypeInfo"))
        || type.facts().annotations().stream().anyMatch(it -> it.endsWith("JsonTypeInfo"));
  }

  /** Whether it has one value only, or a pattern says that it is made of parts, as a path is. */
  private static boolean isSettled(Slot slot) {
    boolean constant =
        slot.at().getParentNode().orElse(null) instanceof VariableDeclarator variable
            && variable.getInitializer().isPresent()
            && variable.getParentNode().orElse(null) instanceof FieldDeclaration field
            && field.isFinal();
    return constant
        || slot.annotations().stream()
            .filter(it -> it.getName().getIdentifier().equals("Pattern"))
            .flatMap(it -> it.findAll(StringLiteralExpr.class).stream())
            .anyMatch(it -> PARTS.matcher(it.asString()).find());
  }

  private static boolean isOfAddress(ParameterFacts state, TypeContext type) {
    return state.name().equals("state")
        && type.state().keySet().stream().anyMatch(it -> it.equals("city") || it.equals("country"));
  }

  private static void report(Slot slot, TypeContext type, Reporter reporter) {
    List<String> tokens = NameTokens.of(slot.name());
    boolean known =
        slot.annotations().stream().anyMatch(StringEnum::listsValues)
            || hasConstants(tokens.get(tokens.size() - 1), type);
    String instead = enumFor(tokens, type.facts().name());
    reporter.report(
        known ? Severity.ERROR : Severity.WARNING,
        slot.at(),
        "String",
        slot.description()
            + (known
                ? " is a String though its values are known, so any other text passes too; write an"
                : " is a String, so any text passes for one of a few values; write an")
            + " enum, such as "
            + instead);
  }

  private static boolean listsValues(AnnotationExpr annotation) {
    String name = annotation.getName().getIdentifier();
    return name.equals("Pattern")
            && annotation.findAll(StringLiteralExpr.class).stream()
                .anyMatch(it -> ALTERNATIVES.matcher(it.asString()).matches())
        || annotation.findAll(MemberValuePair.class).stream()
            .anyMatch(it -> it.getNameAsString().equals("allowableValues"));
  }

  /** Whether the type has two constants or more that are named like values of that noun. */
  private static boolean hasConstants(String noun, TypeContext type) {
    return type.members().stream().filter(it -> isValueOf(noun, it, type)).count() > 1;
  }

  private static boolean isValueOf(String noun, MemberFacts member, TypeContext type) {
    int constant = Modifier.STATIC | Modifier.FINAL;
    List<String> tokens = NameTokens.of(member.name());
    return member.kind() == Kind.FIELD
        && (member.modifiers() & constant) == constant
        && tokens.size() > 1
        && tokens.get(0).equals(noun)
        && !NAMES_OF_FIELDS.contains(tokens.get(tokens.size() - 1))
        && type.names().means(member.type(), "java.lang.String");
  }

  private static String enumFor(List<String> tokens, String owner) {
    StringBuilder name =
        new StringBuilder(tokens.size() == 1 ? SUFFIX.matcher(owner).replaceFirst("") : "");
    for (String token : tokens) {
      name.append(Character.toUpperCase(token.charAt(0))).append(token.substring(1));
    }
    return name.toString();
  }
}

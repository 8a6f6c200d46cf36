package dev.onex.rules;

import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Interest;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleOptions;
import dev.onex.rule.Scope;
import dev.onex.rule.Slot;
import dev.onex.rule.SlotFacts;
import dev.onex.rule.Where;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Flags state of a model whose name says that it identifies something, such as {@code customerId},
 * {@code orderIds} or {@code uuid}, and whose type is {@code String}, {@code CharSequence}, or an
 * array, {@code List}, {@code Set} or {@code Collection} of them.
 *
 * <p>Any text passes for such an id, and the id of one thing passes for that of another: the
 * compiler cannot tell a customer's from an order's. Give each kind of id a type of its own, such
 * as {@code record CustomerId(String value) {}}, which is also the place to check its form.
 *
 * <p>It leaves parameters, results and locals alone, types that wrap a single value, ids of any
 * other type (for {@code long} see {@code allowLongIds}), and names that are usual for ids that
 * somebody else gives out, such as {@code traceId}, or that mean something else in SQL and JPA (see
 * {@code allowedNames}). Only whole words of a name count: {@code grid} and {@code valid} are no
 * ids. It goes by names, so it cannot know which ids the program only passes on; list their names
 * in {@code allowedNames}, or the packages of models that mirror a wire format in {@code
 * wirePackages}.
 */
@RuleInfo(
    summary = "A model keeps an id as a String",
    severity = Severity.ERROR,
    scope = Scope.MEMBER,
    kinds = {Kind.RECORD, Kind.FIELD},
    where = Where.MODELS,
    triggers = "String|CharSequence",
    options = {
      @RuleOption(
          name = "nouns",
          description =
              "Last words of the names that it looks at, each also in the plural; add ref to have"
                  + " references looked at too.",
          defaultValue = StringId.NOUNS),
      @RuleOption(
          name = "allowedNames",
          description = "Names, in the singular, that may be text.",
          defaultValue = StringId.ALLOWED_NAMES),
      @RuleOption(
          name = "allowLongIds",
          description = "Whether ids may be long or Long.",
          defaultValue = "true",
          strictValue = "false",
          allowed = {"true", "false"}),
      @RuleOption(
          name = "wirePackages",
          description =
              "Packages, each with those below it, whose models mirror a wire format: findings"
                  + " there are one step milder. By default those of the parameter of that name.",
          defaultValue = "")
    })
public final class StringId implements Rule {

  static final String NOUNS = "id,uuid,guid";

  static final String ALLOWED_NAMES =
      "externalId,legacyId,thirdPartyId,traceId,spanId,parentSpanId,requestId,correlationId,"
          + "clientId,groupId,rowId,mapsId";

  private static final Pattern MODEL_SUFFIX =
      Pattern.compile("(?<=.)(Dto|DTO|Request|Response|Event|Command|Payload|Entity)$");

  private static final List<String> TEXTS = List.of("java.lang.String", "java.lang.CharSequence");

  private static final List<String> COLLECTIONS =
      List.of("java.util.List", "java.util.Set", "java.util.Collection");

  private final Set<String> nouns;
  private final Set<List<String>> allowedNames;
  private final boolean allowLongIds;
  private final List<String> wirePackages;

  /** The rule with its defaults. */
  public StringId() {
    this(
        new RuleOptions(
            Map.of(
                "nouns",
                NOUNS,
                "allowedNames",
                ALLOWED_NAMES,
                "allowLongIds",
                "true",
                "wirePackages",
                "")));
  }

  private StringId(RuleOptions options) {
    nouns = Set.copyOf(options.list("nouns"));
    Set<List<String>> names = new HashSet<>();
    options.list("allowedNames").forEach(it -> names.add(NameTokens.of(it)));
    allowedNames = Set.copyOf(names);
    allowLongIds = Boolean.parseBoolean(options.get("allowLongIds"));
    wirePackages = options.list("wirePackages");
  }

  @Override
  public Rule with(RuleOptions options) {
    return new StringId(options);
  }

  @Override
  public Interest interest() {
    Interest narrow = Interest.of(StringId.class.getAnnotation(RuleInfo.class));
    return allowLongIds
        ? narrow
        : new Interest(
            narrow.kinds(),
            narrow.where(),
            narrow.bodies(),
            List.of("String|CharSequence|long|Long"));
  }

  @Override
  public boolean suspects(Candidate candidate) {
    for (SlotFacts slot : candidate.offered()) {
      if (isId(singular(slot.name()))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    for (Slot slot : declaration.slots()) {
      if (slot.part().isState() && slot.api() && holdsPlainIds(slot.type(), declaration)) {
        List<String> tokens = singular(slot.name());
        if (isId(tokens)) {
          report(slot, tokens, declaration, reporter);
        }
      }
    }
  }

  /** A name's tokens, the last of them in the singular if that makes it one of the nouns. */
  private List<String> singular(String name) {
    List<String> tokens = NameTokens.of(name);
    int last = tokens.size() - 1;
    if (last >= 0 && tokens.get(last).endsWith("s")) {
      String singular = tokens.get(last).substring(0, tokens.get(last).length() - 1);
      if (nouns.contains(singular)) {
        tokens.set(last, singular);
      }
    }
    return tokens;
  }

  private boolean isId(List<String> tokens) {
    return !tokens.isEmpty()
        && nouns.contains(tokens.get(tokens.size() - 1))
        && !allowedNames.contains(tokens);
  }

  private boolean holdsPlainIds(Type type, Declaration declaration) {
    if (type.isArrayType()) {
      return isPlain(type.getElementType(), declaration);
    }
    boolean ofOne = isPlain(type, declaration);
    return ofOne
        || type instanceof ClassOrInterfaceType it
            && COLLECTIONS.stream().anyMatch(name -> declaration.means(it, name))
            && it.getTypeArguments()
                .filter(arguments -> arguments.size() == 1)
                .filter(arguments -> isPlain(arguments.get(0), declaration))
                .isPresent();
  }

  private boolean isPlain(Type type, Declaration declaration) {
    return TEXTS.stream().anyMatch(name -> declaration.means(type, name))
        || !allowLongIds && isLong(type, declaration);
  }

  private static boolean isLong(Type type, Declaration declaration) {
    return type instanceof PrimitiveType it && it.getType() == PrimitiveType.Primitive.LONG
        || declaration.means(type, "java.lang.Long");
  }

  private void report(Slot slot, List<String> tokens, Declaration declaration, Reporter reporter) {
    String owner = declaration.type().facts().qualifiedName();
    boolean wire = wirePackages.stream().anyMatch(it -> owner.startsWith(it + "."));
    String type = slot.type().asString();
    reporter.report(
        wire ? Severity.ERROR.lowered() : Severity.ERROR,
        slot.at(),
        type.replace(" ", ""),
        slot.description()
            + " is a "
            + type
            + ", so any other id passes for it; write "
            + remedy(slot.type(), tokens, declaration.type().facts().name()));
  }

  private static String remedy(Type type, List<String> tokens, String owner) {
    String noun = tokens.get(tokens.size() - 1);
    if (noun.equals("uuid") || noun.equals("guid")) {
      return "UUID, or a type of its own";
    }
    boolean bare = tokens.size() == 1;
    StringBuilder name =
        new StringBuilder(bare ? MODEL_SUFFIX.matcher(owner).replaceFirst("") : "");
    for (String token : tokens) {
      name.append(Character.toUpperCase(token.charAt(0))).append(token.substring(1));
    }
    String held = type.asString();
    int from = held.indexOf('<');
    String instead = from < 0 ? name.toString() : held.substring(0, from + 1) + name + ">";
    return "a type of its own, such as " + instead + (type.isArrayType() ? "[]" : "");
  }
}

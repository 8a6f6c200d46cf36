package dev.onex.rules;

import dev.onex.finding.Severity;
import dev.onex.index.Names;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Role;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleOptions;
import dev.onex.rule.Scope;
import dev.onex.rule.TypeContext;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Flags the name of a model, or of a type that other packages can see, if its last word fits
 * anything, as in {@code OrderManager}, {@code PaymentHelper} or {@code CustomerInfo}; if a word
 * such as {@code Enhanced} only says that there is another; or if it ends with a number, as {@code
 * OrderV2} or {@code OrderImpl2}.
 *
 * <p>A name that fits anything keeps nothing out, and such types grow without end. Name what the
 * type is for, as {@code OrderAllocator}, and what makes this one different.
 *
 * <p>It leaves alone types that only their package can see, exceptions, annotations, and names of a
 * single word; classes of static methods named {@code Util} or {@code Utils}; a word that a
 * supertype has already, as in {@code class JtaTransactionManager implements TransactionManager};
 * the version of an interface that is published, as {@code OrderControllerV2}; and {@code Handler},
 * {@code Service}, {@code Controller} and {@code Repository}, which frameworks have taught
 * everybody. {@code Simple} and {@code New} are no fillers by default, for they often tell two
 * things apart: {@code SimpleCase}, and {@code NewOrder}, which has no id yet.
 */
@RuleInfo(
    summary = "A name says nothing of what the type is for",
    severity = Severity.WARNING,
    scope = Scope.HEADER,
    kinds = {Kind.CLASS, Kind.INTERFACE, Kind.ENUM, Kind.RECORD},
    options = {
      @RuleOption(
          name = "vagueWords",
          description = "Words that say nothing at the end of a name.",
          defaultValue = VagueName.VAGUE_WORDS),
      @RuleOption(
          name = "fillers",
          description = "Words that say nothing at the start or the end of a name.",
          defaultValue = VagueName.FILLERS),
      @RuleOption(
          name = "allowedNames",
          description = "Simple names of types that may stay.",
          defaultValue = "")
    })
public final class VagueName implements Rule {

  static final String VAGUE_WORDS =
      "manager,helper,util,utils,utility,processor,worker,data,info,object,stuff";

  static final String FILLERS = "enhanced,consolidated,old,temp";

  private static final Pattern COUNTED = Pattern.compile("v\\d+|impl\\d+");

  private static final Set<String> EXCEPTIONS = Set.of("exception", "error");

  private static final Set<String> PUBLISHED = Set.of("api", "controller", "endpoint", "resource");

  private static final Set<String> OF_FUNCTIONS = Set.of("util", "utils");

  private final Set<String> vagueWords;
  private final Set<String> fillers;
  private final Set<String> allowedNames;

  /** The rule with its defaults. */
  public VagueName() {
    this(
        new RuleOptions(Map.of("vagueWords", VAGUE_WORDS, "fillers", FILLERS, "allowedNames", "")));
  }

  private VagueName(RuleOptions options) {
    vagueWords = Set.copyOf(options.list("vagueWords"));
    fillers = Set.copyOf(options.list("fillers"));
    allowedNames = Set.copyOf(options.list("allowedNames"));
  }

  @Override
  public Rule with(RuleOptions options) {
    return new VagueName(options);
  }

  @Override
  public boolean suspects(Candidate candidate) {
    return vague(candidate.type()).isPresent();
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    String name = declaration.type().facts().name();
    vague(declaration.type())
        .ifPresent(
            it ->
                reporter.report(
                    declaration.node(),
                    it,
                    "'"
                        + it
                        + "' in the name of '"
                        + name
                        + (vagueWords.contains(it.toLowerCase(Locale.ROOT))
                            ? "' fits anything, so everything ends up in it; name what it is for"
                            : "' only says that there is another; name what is different about"
                                + " it")));
  }

  /** The part of a type's name that says nothing. */
  private Optional<String> vague(TypeContext type) {
    String name = type.facts().name();
    List<String> words = NameTokens.of(name);
    if (words.size() < 2
        || allowedNames.contains(name)
        || !Reach.isOpen(type) && type.role() != Role.MODEL) {
      return Optional.empty();
    }
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    if (vagueWords.contains(last) || fillers.contains(last) || COUNTED.matcher(last).matches()) {
      boolean excused =
          OF_FUNCTIONS.contains(last) && hasFunctionsOnly(type)
              || isOfSupertype(last, type)
              || isPublished(words);
      return excused
          ? Optional.empty()
          : Optional.of(name.substring(name.length() - last.length()));
    }
    boolean filled = fillers.contains(first) && !EXCEPTIONS.contains(last);
    return filled ? Optional.of(name.substring(0, first.length())) : Optional.empty();
  }

  /** Whether it is a version of what clients call, who go on calling the one before. */
  private static boolean isPublished(List<String> words) {
    return COUNTED.matcher(words.get(words.size() - 1)).matches()
        && PUBLISHED.contains(words.get(words.size() - 2));
  }

  /** Whether a supertype has the word already, so that it comes from there. */
  private static boolean isOfSupertype(String last, TypeContext type) {
    return type.facts().superTypes().stream()
        .map(Names::erasure)
        .map(NameTokens::of)
        .anyMatch(it -> !it.isEmpty() && it.get(it.size() - 1).equals(last));
  }

  private static boolean hasFunctionsOnly(TypeContext type) {
    return type.members().stream().noneMatch(VagueName::isOfInstances);
  }

  private static boolean isOfInstances(MemberFacts member) {
    return (member.kind() == Kind.METHOD || member.kind() == Kind.FIELD)
        && !Modifier.isStatic(member.modifiers());
  }
}

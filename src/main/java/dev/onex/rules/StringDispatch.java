package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.outline.Tokens;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleOptions;
import dev.onex.rule.Scope;
import dev.onex.rule.TypeContext;
import dev.onex.rules.IfChain.Tested;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Flags a switch or a chain of ifs with three or more branches that compare one expression with
 * string literals, and a chain of more than {@code maxElseIf} else-ifs of any kind.
 *
 * <p>Each literal is a constant of an enum that nobody has written: a typo compiles, and no
 * compiler says which branches are missing. Turn the text into an enum where it comes in, and
 * switch over that; a long chain reads better as a switch, a map, or methods of the cases
 * themselves.
 *
 * <p>It leaves alone where text is turned into something: methods named {@code of}, {@code from},
 * {@code parse} or {@code valueOf} and those that start so, {@code main}, and types named for a
 * parser, lexer or command line, with what is nested in them; ifs that ask for the same text each
 * time; and branches that do nothing but name a constant, as {@code case "card" -> CARD}. It also
 * leaves alone names that reflection gives, as {@code method.getName()}, cases that fall through to
 * one body, which is one branch, and chains of type tests, which belong to {@code
 * TypeTestDispatch}. What a protocol or file format spells out is flagged as well: move it into a
 * method of those names.
 */
@RuleInfo(
    summary = "Branches compare text with literals",
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
    triggers = {"case+\"", "if equals|equalsIgnoreCase else+if|if+( (+\"|\"+.", "else+if"},
    options =
        @RuleOption(
            name = "maxElseIf",
            description = "How many else-ifs a chain may have.",
            defaultValue = StringDispatch.MAX_ELSE_IF,
            allowed = {"2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "15", "20"}))
public final class StringDispatch implements Rule {

  static final String MAX_ELSE_IF = "5";

  private static final int BRANCHES = 3;

  private static final Set<String> EQUALS = Set.of("equals", "equalsIgnoreCase", "contentEquals");

  private static final Set<String> NAMES =
      Set.of("getCanonicalName", "getMethodName", "getName", "getSimpleName", "getTypeName");

  private static final Pattern MAKES_VALUES =
      Pattern.compile("main|(of|from|parse|valueOf|decode|read)(?!\\p{Ll}).*");

  private static final Set<String> TEXT_TYPES =
      Set.of("parser", "lexer", "cli", "scanner", "tokenizer", "reader");

  private final int maxElseIf;

  /** The rule with its defaults. */
  public StringDispatch() {
    this(new RuleOptions(Map.of("maxElseIf", MAX_ELSE_IF)));
  }

  private StringDispatch(RuleOptions options) {
    maxElseIf = Integer.parseInt(options.get("maxElseIf").strip());
  }

  @Override
  public Rule with(RuleOptions options) {
    return new StringDispatch(options);
  }

  @Override
  public boolean suspects(Candidate candidate) {
    Tokens tokens = candidate.tokens();
    return !readsText(candidate.type())
        && (SwitchTokens.in(tokens).stream().anyMatch(it -> it.textEntries() >= BRANCHES)
            || IfTokens.in(tokens).stream().anyMatch(this::mayBeDispatch));
  }

  private boolean mayBeDispatch(IfTokens chain) {
    Tokens tokens = chain.tokens();
    return chain.elseIfs() > maxElseIf
        || chain.branches().size() >= BRANCHES
            && chain.mostTested((from, to) -> comparedWithText(from, to, tokens)) >= BRANCHES;
  }

  /** What the tokens between two indices may compare with a literal. */
  private static Set<String> comparedWithText(int from, int to, Tokens tokens) {
    Set<String> subjects = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (tokens.isWord(i) && tokens.is(i + 1, '(') && EQUALS.contains(tokens.text(i))) {
        int close = tokens.closing(i + 1);
        if (tokens.isString(i + 2) && close == i + 3) {
          subjects.add(IfTokens.subject(tokens, i - 2));
        }
        if (tokens.isString(i - 2)) {
          subjects.add(IfTokens.subject(tokens, close - 1));
        }
      }
    }
    return subjects;
  }

  /** Whether a type is there to make something of text, or lies in one that is. */
  private static boolean readsText(TypeContext type) {
    List<String> tokens = NameTokens.of(type.facts().name());
    return !tokens.isEmpty() && TEXT_TYPES.contains(tokens.get(tokens.size() - 1))
        || type.enclosing().filter(StringDispatch::readsText).isPresent();
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    if (!readsText(declaration.type())) {
      declaration.nodes(SwitchStmt.class).forEach(it -> judge(it, it, reporter));
      declaration.nodes(SwitchExpr.class).forEach(it -> judge(it, it, reporter));
      IfChain.in(declaration).forEach(it -> judge(it, reporter));
    }
  }

  private static void judge(SwitchNode choice, Node at, Reporter reporter) {
    List<SwitchEntry> branches =
        choice.getEntries().stream()
            .filter(it -> !it.getStatements().isEmpty())
            .filter(it -> it.getLabels().stream().anyMatch(Expression::isStringLiteralExpr))
            .toList();
    if (branches.size() >= BRANCHES
        && !makesValues(at)
        && !isNameOfCode(choice.getSelector())
        && !branches.stream().allMatch(it -> ConstantBranch.is(it.getStatements()))) {
      reportText(at, choice.getSelector(), branches.size(), reporter);
    }
  }

  private void judge(IfChain chain, Reporter reporter) {
    if (makesValues(chain.branches().get(0))) {
      return;
    }
    Tested longest = chain.longest();
    IdentityHashMap<Node, Map<String, Boolean>> namesOfCode = new IdentityHashMap<>();
    Optional<Tested> text =
        chain
            .mostTested(it -> comparedWithText(it, namesOfCode))
            .filter(it -> it.branches().size() >= BRANCHES && choosesByText(it, namesOfCode));
    if (text.isPresent()) {
      judgeText(text.orElseThrow(), reporter);
    } else if (longest.branches().size() - 1 > maxElseIf && !TypeTestDispatch.isMadeOf(chain)) {
      reporter.report(
          longest.branches().get(0),
          "else if",
          "this chain has "
              + (longest.branches().size() - 1)
              + " else-ifs, more than the "
              + maxElseIf
              + " that can be kept in mind, and nobody sees which case is missing; write a switch"
              + " over an enum or a sealed type, a map, or a method of the cases");
    }
  }

  /** Whether there are several texts: who asks for the same one again has set it anew before. */
  private static boolean choosesByText(
      Tested tested, IdentityHashMap<Node, Map<String, Boolean>> namesOfCode) {
    String subject = tested.subject().toString();
    return tested.branches().stream()
            .flatMap(it -> it.getCondition().findAll(MethodCallExpr.class).stream())
            .filter(
                it ->
                    comparedWithText(it, namesOfCode)
                        .filter(of -> of.toString().equals(subject))
                        .isPresent())
            .flatMap(it -> it.findAll(StringLiteralExpr.class).stream())
            .distinct()
            .count()
        > 1;
  }

  private static void judgeText(Tested tested, Reporter reporter) {
    if (!tested.branches().stream().allMatch(it -> ConstantBranch.is(List.of(it.getThenStmt())))) {
      reportText(tested.branches().get(0), tested.subject(), tested.branches().size(), reporter);
    }
  }

  /**
   * What a condition compares with a literal.
   *
   * @param namesOfCode by body, for which names {@link #isNameOfCode} said what; to be added to
   */
  private static Optional<Expression> comparedWithText(
      Expression condition, IdentityHashMap<Node, Map<String, Boolean>> namesOfCode) {
    if (!(condition instanceof MethodCallExpr call)
        || !EQUALS.contains(call.getNameAsString())
        || call.getArguments().size() != 1
        || call.getScope().isEmpty()) {
      return Optional.empty();
    }
    Expression scope = call.getScope().orElseThrow();
    Expression argument = call.getArgument(0);
    if (scope.isStringLiteralExpr() == argument.isStringLiteralExpr()) {
      return Optional.empty();
    }
    Expression subject = scope.isStringLiteralExpr() ? argument : scope;
    boolean ofCode =
        subject instanceof NameExpr name
            ? namesOfCode
                .computeIfAbsent(bodyAround(name), body -> new HashMap<>())
                .computeIfAbsent(name.getNameAsString(), it -> isNameOfCode(name))
            : isNameOfCode(subject);
    return ofCode ? Optional.empty() : Optional.of(subject);
  }

  /** Whether it asks for the name of a class or method, of which nobody can make an enum. */
  private static boolean isNameOfCode(Expression subject) {
    return subject instanceof MethodCallExpr call && NAMES.contains(call.getNameAsString())
        || subject instanceof NameExpr name
            && bodyAround(name)
                .findFirst(VariableDeclarator.class, it -> it.getName().equals(name.getName()))
                .flatMap(VariableDeclarator::getInitializer)
                .filter(it -> it.isMethodCallExpr() && isNameOfCode(it))
                .isPresent();
  }

  /** Whether the method around it turns text into something. */
  private static boolean makesValues(Node place) {
    return bodyAround(place) instanceof MethodDeclaration method
        && MAKES_VALUES.matcher(method.getNameAsString()).matches();
  }

  private static BodyDeclaration<?> bodyAround(Node place) {
    Node here = place;
    while (!(here instanceof BodyDeclaration<?>)) {
      here = here.getParentNode().orElseThrow();
    }
    return (BodyDeclaration<?>) here;
  }

  private static void reportText(Node at, Expression subject, long branches, Reporter reporter) {
    String text = subject.toString();
    reporter.report(
        at,
        "text in " + branches + " branches",
        branches
            + " branches compare '"
            + text
            + "' with string literals, so a typo compiles and nobody sees which case is missing;"
            + " turn the text into an enum where it comes in, and switch over that");
  }
}

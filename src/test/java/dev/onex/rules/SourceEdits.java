package dev.onex.rules;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Edits of a source that change how it looks and not what it says. */
final class SourceEdits {

  private final String source;
  private final CompilationUnit unit;
  private final List<Integer> lineStarts = new ArrayList<>();

  SourceEdits(String source) {
    this.source = source;
    this.unit =
        new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_25))
            .parse(source)
            .getResult()
            .orElseThrow();
    lineStarts.add(0);
    for (int i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) {
      lineStarts.add(i + 1);
    }
  }

  /** With that between all tokens that may be apart, and nothing else but comments. */
  String spaced(String space) {
    return joined((left, right) -> isOperatorPart(left) && isOperatorPart(right) ? "" : space);
  }

  /** Without white space, but where tokens would become others. */
  String collapsed() {
    return joined((left, right) -> isSeparator(left) || isSeparator(right) ? "" : " ");
  }

  /** With a comment before every token, but within empty catches, where comments are reasons. */
  String commented(String comment) {
    List<Range> emptyBlocks =
        unit.findAll(BlockStmt.class, it -> isEmpty(it)).stream()
            .map(it -> it.getRange().orElseThrow())
            .toList();
    return joined(
        (left, right) -> {
          Position before = right.getRange().orElseThrow().begin;
          boolean isReason =
              emptyBlocks.stream().anyMatch(it -> it.begin.isBefore(before) && it.contains(before));
          boolean together = isReason || isOperatorPart(left) && isOperatorPart(right);
          return together ? "\n" : comment;
        });
  }

  /** With a comment in every empty catch. */
  String withReasons(String comment) {
    StringBuilder text = new StringBuilder(source);
    unit.findAll(CatchClause.class, it -> isEmpty(it)).stream()
        .map(it -> offset(it.getBody().getRange().orElseThrow().begin) + 1)
        .sorted((one, other) -> other - one)
        .forEach(it -> text.insert(it, comment));
    return text.toString();
  }

  private static boolean isEmpty(CatchClause clause) {
    return isEmpty(clause.getBody());
  }

  private static boolean isEmpty(BlockStmt block) {
    return block.getStatements().stream().allMatch(it -> it.isEmptyStmt());
  }

  /** What stands between two tokens. */
  private interface Gap {
    String between(JavaToken left, JavaToken right);
  }

  private String joined(Gap gap) {
    StringBuilder text = new StringBuilder();
    JavaToken last = null;
    JavaToken first = unit.getTokenRange().orElseThrow().getBegin();
    while (first.getPreviousToken().isPresent()) {
      first = first.getPreviousToken().orElseThrow();
    }
    for (JavaToken token = first; token != null; token = token.getNextToken().orElse(null)) {
      if (token.getCategory().isWhitespace()) {
        continue;
      }
      if (last != null) {
        text.append(isLineComment(last) ? "\n" : gap.between(last, token));
      }
      text.append(token.getText());
      last = token;
    }
    return text.append('\n').toString();
  }

  private static boolean isLineComment(JavaToken token) {
    return token.getCategory().isComment() && token.getText().startsWith("//");
  }

  /** Whether it may be part of a shift, whose parts must not be apart. */
  private static boolean isOperatorPart(JavaToken token) {
    return token.getText().startsWith(">");
  }

  private static boolean isSeparator(JavaToken token) {
    return token.getText().length() == 1 && "(){}[];,".contains(token.getText());
  }

  /** With other names for local variables, and what catches and lambdas declare. */
  String withRenamedLocals() {
    Predicate<Node> isLocal =
        it ->
            it instanceof Parameter
                ? it.getParentNode()
                    .filter(parent -> parent instanceof CatchClause || parent instanceof LambdaExpr)
                    .isPresent()
                : it.getParentNode().filter(VariableDeclarationExpr.class::isInstance).isPresent();
    Set<String> locals = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (SimpleName name : unit.findAll(SimpleName.class)) {
      Node of = name.getParentNode().orElseThrow();
      if (isDeclaration(of)) {
        (isLocal.test(of) ? locals : others).add(name.getIdentifier());
      }
    }
    locals.removeAll(others);
    StringBuilder text = new StringBuilder();
    JavaToken token = unit.getTokenRange().orElseThrow().getBegin();
    for (; token != null; token = token.getNextToken().orElse(null)) {
      boolean isRenamed = token.getCategory().isIdentifier() && locals.contains(token.getText());
      text.append(token.getText()).append(isRenamed ? "Renamed" : "");
    }
    return text.toString();
  }

  private static boolean isDeclaration(Node node) {
    return node instanceof Parameter
        || node instanceof com.github.javaparser.ast.body.VariableDeclarator
        || node instanceof BodyDeclaration<?>;
  }

  /** With the types of the file, and the members of each, the other way round. */
  String withReversedMembers() {
    return reversed(0, source.length(), unit.getTypes());
  }

  private String reversed(int start, int end, List<? extends BodyDeclaration<?>> members) {
    List<Range> ranges =
        members.stream().map(it -> it.getRange().orElseThrow()).collect(Collectors.toList());
    StringBuilder text = new StringBuilder();
    int at = start;
    for (int i = 0; i < ranges.size(); i++) {
      text.append(source, at, offset(ranges.get(i).begin));
      BodyDeclaration<?> other = members.get(ranges.size() - 1 - i);
      Range place = other.getRange().orElseThrow();
      int otherStart = offset(place.begin);
      int otherEnd = offset(place.end) + 1;
      List<? extends BodyDeclaration<?>> inner =
          other instanceof TypeDeclaration<?> type ? type.getMembers() : List.of();
      text.append(reversed(otherStart, otherEnd, inner));
      at = offset(ranges.get(i).end) + 1;
    }
    return text.append(source, at, end).toString();
  }

  private int offset(Position position) {
    return lineStarts.get(position.line - 1) + position.column - 1;
  }
}

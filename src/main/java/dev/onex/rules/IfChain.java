package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.nodeTypes.NodeWithStatements;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.onex.rule.Declaration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Ifs that belong together: those that stand one behind the other, each with its else-ifs.
 *
 * @param branches the ifs, the first one first
 */
record IfChain(List<IfStmt> branches) {

  /**
   * Something that several branches test.
   *
   * @param subject what is tested, in the first of them
   * @param branches the ifs that test it
   */
  record Tested(Expression subject, List<IfStmt> branches) {}

  /** The chains of a declaration; no if belongs to two of them. */
  static Stream<IfChain> in(Declaration declaration) {
    return declaration.nodes(IfStmt.class).stream().filter(IfChain::isHead).map(IfChain::from);
  }

  private static boolean isHead(IfStmt statement) {
    List<? extends Statement> siblings = siblings(statement);
    int at = indexOf(statement, siblings);
    return !isElseIf(statement) && (at < 1 || !siblings.get(at - 1).isIfStmt());
  }

  private static boolean isElseIf(IfStmt statement) {
    return statement.getParentNode().orElse(null) instanceof IfStmt parent
        && parent.getElseStmt().filter(it -> it == statement).isPresent();
  }

  private static List<? extends Statement> siblings(Node statement) {
    return statement.getParentNode().orElse(null) instanceof NodeWithStatements<?> block
        ? block.getStatements()
        : List.of();
  }

  /** Where that very statement stands, for there may be one that is equal. */
  private static int indexOf(Statement statement, List<? extends Statement> statements) {
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i) == statement) {
        return i;
      }
    }
    return -1;
  }

  private static IfChain from(IfStmt head) {
    List<IfStmt> branches = new ArrayList<>(elseIfs(head));
    List<? extends Statement> siblings = siblings(head);
    for (int i = indexOf(head, siblings) + 1; i > 0 && i < siblings.size(); i++) {
      if (!(siblings.get(i) instanceof IfStmt next)) {
        break;
      }
      branches.addAll(elseIfs(next));
    }
    return new IfChain(branches);
  }

  /** An if and its else-ifs. */
  private static List<IfStmt> elseIfs(IfStmt head) {
    List<IfStmt> all = new ArrayList<>();
    Optional<IfStmt> here = Optional.of(head);
    while (here.isPresent()) {
      all.add(here.orElseThrow());
      here = here.flatMap(IfStmt::getElseStmt).flatMap(Statement::toIfStmt);
    }
    return all;
  }

  /** The most else-ifs that one if of the chain has, and that if. */
  Tested longest() {
    Tested longest = new Tested(branches.get(0).getCondition(), List.of());
    for (IfStmt branch : branches) {
      List<IfStmt> elseIfs = isElseIf(branch) ? List.of() : elseIfs(branch);
      if (elseIfs.size() > longest.branches().size()) {
        longest = new Tested(branch.getCondition(), elseIfs);
      }
    }
    return longest;
  }

  /**
   * What most branches test.
   *
   * @param subject what a condition tests that is not made of others; empty if it is another test
   */
  Optional<Tested> mostTested(Function<Expression, Optional<Expression>> subject) {
    Map<String, Tested> found = new LinkedHashMap<>();
    for (IfStmt branch : branches) {
      Map<String, Expression> ofBranch = new LinkedHashMap<>();
      conditions(branch.getCondition())
          .flatMap(it -> subject.apply(it).stream())
          .forEach(it -> ofBranch.putIfAbsent(it.toString(), it));
      ofBranch.forEach(
          (text, it) ->
              found
                  .computeIfAbsent(text, key -> new Tested(it, new ArrayList<>()))
                  .branches()
                  .add(branch));
    }
    Collection<Tested> all = found.values();
    int most = all.stream().mapToInt(it -> it.branches().size()).max().orElse(0);
    return all.stream().filter(it -> it.branches().size() == most).findFirst();
  }

  /** The conditions that one is made of by and, or, and brackets. */
  private static Stream<Expression> conditions(Expression condition) {
    if (condition instanceof EnclosedExpr it) {
      return conditions(it.getInner());
    }
    return condition instanceof BinaryExpr it
            && (it.getOperator() == BinaryExpr.Operator.OR
                || it.getOperator() == BinaryExpr.Operator.AND)
        ? Stream.concat(conditions(it.getLeft()), conditions(it.getRight()))
        : Stream.of(condition);
  }
}

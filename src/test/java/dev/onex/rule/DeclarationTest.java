package dev.onex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import dev.onex.finding.Finding;
import dev.onex.finding.Location;
import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.rule.RuleSamples.Everything;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeclarationTest {

  private static ClassOrInterfaceType type(Declaration declaration, String name) {
    return declaration.nodes(ClassOrInterfaceType.class).stream()
        .filter(it -> it.getNameWithScope().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aMemberKnowsWhatItIsAndWhereItBelongs() {
    Declaration declaration =
        JudgedSource.of("package a; class A { class B { int f(int x) { } } }")
            .declaration("a.A.B#f(int)");
    assertThat(declaration.kind()).isEqualTo(Kind.METHOD);
    assertThat(declaration.index()).isEqualTo(2);
    assertThat(declaration.member().orElseThrow().name()).isEqualTo("f");
    assertThat(declaration.type().facts().qualifiedName()).isEqualTo("a.A.B");
    assertThat(declaration.type().enclosing().orElseThrow().facts().qualifiedName())
        .isEqualTo("a.A");
    assertThat(declaration.isTest()).isFalse();
  }

  @Test
  void aTypeBelongsToItself() {
    Declaration declaration = JudgedSource.ofTest("class A { int f; }").declaration("A");
    assertThat(declaration.member()).isEmpty();
    assertThat(declaration.type().facts().name()).isEqualTo("A");
    assertThat(declaration.type().enclosing()).isEmpty();
    assertThat(declaration.isTest()).isTrue();
  }

  @Test
  void nodesOfAMemberAreAllThatIsInIt() {
    Declaration declaration =
        JudgedSource.of(
                "class A { int x; void f() { g(); new B() { void h() { i(() -> j()); } }; } void"
                    + " k() { l(); } }")
            .declaration("A#f()");
    assertThat(declaration.nodes(MethodCallExpr.class))
        .extracting(MethodCallExpr::getNameAsString)
        .containsExactly("g", "i", "j");
    assertThat(declaration.nodes(CatchClause.class)).isEmpty();
    assertThat(declaration.nodes(MethodCallExpr.class))
        .isEqualTo(declaration.nodes(MethodCallExpr.class));
  }

  @Test
  void nodesOfATypeAreThoseOfItsHeader() {
    Declaration record =
        JudgedSource.of("@X(Y.class) record R<T extends U>(V a, int b) implements W { Z z() { } }")
            .declaration("R");
    assertThat(record.nodes(ClassOrInterfaceType.class))
        .extracting(ClassOrInterfaceType::getNameAsString)
        .containsExactlyInAnyOrder("Y", "U", "V", "W");
    assertThat(record.nodes(Parameter.class)).hasSize(2);
    assertThat(record.nodes(PrimitiveType.class)).hasSize(1);
    Declaration type =
        JudgedSource.of("enum E implements W { A(new Z()) { Q q; }; Z z; class C { } }")
            .declaration("E");
    assertThat(type.nodes(ClassOrInterfaceType.class))
        .extracting(ClassOrInterfaceType::getNameAsString)
        .containsExactly("W");
  }

  @Test
  void typesMeanWhatTheirNamesMeanThere() {
    Declaration declaration =
        JudgedSource.of(
                "package a; import java.util.*; class A<T> { <U> void f(List<T> l, U u,"
                    + " Map.Entry<U, A> m, int i) { } }")
            .declaration("a.A#f(List<T>,U,Map.Entry<U,A>,int)");
    assertThat(declaration.qualified(type(declaration, "List"))).contains("java.util.List");
    assertThat(declaration.qualified(type(declaration, "Map.Entry")))
        .contains("java.util.Map.Entry");
    assertThat(declaration.qualified(type(declaration, "A"))).contains("a.A");
    assertThat(declaration.qualified(type(declaration, "T"))).isEmpty();
    assertThat(declaration.qualified(type(declaration, "U"))).isEmpty();
    assertThat(declaration.means(type(declaration, "List"), "java.util.List")).isTrue();
    assertThat(declaration.means(type(declaration, "List"), "java.awt.List")).isFalse();
    assertThat(declaration.means(declaration.nodes(PrimitiveType.class).get(0), "int")).isFalse();
  }

  @Test
  void typeParametersOfATypeHideOtherTypesInItsHeader() {
    Declaration declaration =
        JudgedSource.of("record R<String>(String a, Object b) { }").declaration("R");
    assertThat(declaration.qualified(type(declaration, "String"))).isEmpty();
    assertThat(declaration.qualified(type(declaration, "Object"))).contains("java.lang.Object");
  }

  @Test
  void localTypesHideOtherTypesWhereTheyAreDeclared() {
    Declaration declaration =
        JudgedSource.of(
                "class A { Object f(Object a) { class Object { } Object b; { record String(int c) {"
                    + " } String d; } String e; interface List { } List g; } }")
            .declaration("A#f(Object)");
    assertThat(
            declaration.nodes(ClassOrInterfaceType.class).stream()
                .filter(it -> it.getNameAsString().equals("Object"))
                .map(declaration::qualified)
                .map(it -> it.orElse("local")))
        .containsExactlyInAnyOrder("java.lang.Object", "java.lang.Object", "local");
    assertThat(
            declaration.nodes(ClassOrInterfaceType.class).stream()
                .filter(it -> it.getNameAsString().equals("String"))
                .map(declaration::qualified)
                .map(it -> it.orElse("local")))
        .containsExactly("local", "java.lang.String");
    assertThat(declaration.qualified(type(declaration, "List"))).isEmpty();
  }

  @Test
  void memberTypesOfLocalAndAnonymousClassesHideOtherTypes() {
    Declaration declaration =
        JudgedSource.of(
                "class A { void f() { new B() { class Object { } Object a; }; class C<Integer> {"
                    + " class String { } String b; Integer i; } Object c; String d; } }")
            .declaration("A#f()");
    assertThat(
            declaration.nodes(ClassOrInterfaceType.class).stream()
                .filter(it -> it.getParentNode().orElseThrow() instanceof VariableDeclarator)
                .map(it -> declaration.qualified(it).orElse("local " + it.getNameAsString())))
        .containsExactly(
            "local Object",
            "local String",
            "local Integer",
            "java.lang.Object",
            "java.lang.String");
  }

  @Test
  void commentsOfAMemberAreThoseWithinIt() {
    Declaration declaration =
        JudgedSource.of("class A { // one\n void f() { // two\n } // three\n }")
            .declaration("A#f()");
    assertThat(declaration.commentsIn(declaration.node()))
        .extracting(Comment::getContent)
        .containsExactly(" two");
  }

  @Test
  void markersAreNoCommentsForRules() {
    Declaration declaration =
        JudgedSource.of(
                "class A { void f() { // onex-ok: X because\n /* onex-ok */ // is onex-ok\n }\n }")
            .declaration("A#f()");
    assertThat(declaration.commentsIn(declaration.node()))
        .extracting(Comment::getContent)
        .containsExactly(" is onex-ok");
  }

  @Test
  void commentsOfATypeAreThoseWithinThePartsOfItsHeader() {
    Declaration declaration =
        JudgedSource.of(
                "record R(/* one */ int a, List</*two*/T> b) { /* three */ int c() { /* four */ }"
                    + " }")
            .declaration("R");
    assertThat(declaration.commentsIn(declaration.node()))
        .extracting(it -> it.getContent().strip())
        .containsExactly("two");
  }

  @Test
  void findingsAboutAWholeDeclarationStandAtItsName() {
    JudgedSource source =
        JudgedSource.of(
            "class Abc {\n  int x = 1;\n  void def() {\n  }\n  enum E { GH(1) { } }\n  { } }");
    assertThat(reportWhole(source, "Abc")).isEqualTo(new Location(1, 7, 1, 9));
    assertThat(reportWhole(source, "Abc#x")).isEqualTo(new Location(2, 3, 2, 12));
    assertThat(reportWhole(source, "Abc#def()")).isEqualTo(new Location(3, 8, 3, 10));
    assertThat(reportWhole(source, "Abc.E#GH")).isEqualTo(new Location(5, 12, 5, 13));
    assertThat(reportWhole(source, "Abc#{}")).isEqualTo(new Location(6, 3, 6, 5));
  }

  private static Location reportWhole(JudgedSource source, String symbol) {
    Declaration declaration = source.declaration(symbol);
    ActiveRule rule = RuleSet.of(List.of(new Everything()), Map.of()).active().get(0);
    List<Finding> found = new ArrayList<>();
    rule.rule().inspect(declaration, new Reporter(rule, declaration, found::add));
    return found.get(0).location();
  }

  @Test
  void findingsStandAtTheNodeAndBelongToWhatTheyAreAbout() {
    JudgedSource source =
        JudgedSource.of(
            "package a;\n"
                + "record R(int x, int y) {\n"
                + "  static int p, q = f();\n"
                + "  void m() { g(); }\n"
                + "  enum E { X(h()) } }");
    assertThat(report(source, "a.R", PrimitiveType.class))
        .containsExactly("2:10-12 a.R#x", "2:17-19 a.R#y");
    assertThat(report(source, "a.R#p", VariableDeclarator.class))
        .containsExactly("3:14-14 a.R#p", "3:17-23 a.R#q");
    assertThat(report(source, "a.R#p", MethodCallExpr.class)).containsExactly("3:21-23 a.R#q");
    assertThat(report(source, "a.R#m()", MethodCallExpr.class)).containsExactly("4:14-16 a.R#m()");
    assertThat(report(source, "a.R.E#X", MethodCallExpr.class)).containsExactly("5:14-16 a.R.E#X");
  }

  private static <N extends Node> List<String> report(
      JudgedSource source, String symbol, Class<N> type) {
    Declaration declaration = source.declaration(symbol);
    ActiveRule rule = RuleSet.of(List.of(new Everything()), Map.of()).active().get(0);
    List<Finding> found = new ArrayList<>();
    Reporter reporter = new Reporter(rule, declaration, found::add);
    declaration.nodes(type).forEach(it -> reporter.report(it, "d", "m"));
    return found.stream()
        .map(
            it ->
                it.location().line()
                    + ":"
                    + it.location().column()
                    + "-"
                    + it.location().endColumn()
                    + " "
                    + it.symbol())
        .toList();
  }

  @Test
  void aFindingSaysAllThatTheRuleSays() {
    Declaration declaration = JudgedSource.of("class A { int f; }").declaration("A#f");
    RuleSet rules =
        RuleSet.of(
            List.of(new Everything()),
            Map.of("Everything", new RuleSetting(false, Severity.ERROR, Map.of())));
    List<Finding> found = new ArrayList<>();
    Node node = declaration.nodes(PrimitiveType.class).get(0);
    new Reporter(rules.active().get(0), declaration, found::add)
        .report(Severity.CRITICAL, node, "details", "message");
    Location place = new Location(1, 11, 1, 13);
    assertThat(found)
        .containsExactly(
            new Finding(
                "Everything",
                Severity.ERROR,
                "src/A.java",
                place,
                "A#f",
                "details",
                "message",
                ""));
  }
}

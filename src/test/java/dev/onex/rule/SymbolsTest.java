package dev.onex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SymbolsTest {

  private static List<String> symbols(String source) {
    FileContext file = JudgedSource.of(source).file();
    return IntStream.range(0, file.outline().size()).mapToObj(file::symbol).toList();
  }

  @Test
  void everyDeclarationHasItsOwn() {
    assertThat(
            symbols(
                """
                package a.b;
                class A<T> {
                  int x, y;
                  A() { }
                  A(int i, T... t) { }
                  <U> void f(java.util.Map<String, List<? extends U>> m, int[] n) { }
                  void f() { }
                  { }
                  static { }
                  enum E { P, Q { } }
                  record R(int i) { R { } R(int i, int j) { this(i); } }
                  @interface N { int v() default 1; }
                }
                """))
        .containsExactly(
            "a.b.A",
            "a.b.A#x",
            "a.b.A#A()",
            "a.b.A#A(int,T...)",
            "a.b.A#f(java.util.Map<String,List<? extends U>>,int[])",
            "a.b.A#f()",
            "a.b.A#{}",
            "a.b.A#static{}",
            "a.b.A.E",
            "a.b.A.E#P",
            "a.b.A.E#Q",
            "a.b.A.R",
            "a.b.A.R#R()",
            "a.b.A.R#R(int,int)",
            "a.b.A.N",
            "a.b.A.N#v()");
  }

  @Test
  void theUnnamedPackageAndTheImplicitClassAddNothing() {
    assertThat(symbols("class A { int b; }")).containsExactly("A", "A#b");
    assertThat(symbols("void main() { } class A { }")).containsExactly("", "#main()", "A");
  }

  @Test
  void reformattingDoesNotChangeThem() {
    assertThat(symbols("package a;class A{void f(Map<String,Object>m,int[]n){}}"))
        .isEqualTo(
            symbols(
                "package a ;\n"
                    + "@X class A {\n"
                    + "  // c\n"
                    + " void f ( @Y final Map < String , /* d */ Object > m, int n [ ] ) { g();"
                    + " } }"));
  }
}

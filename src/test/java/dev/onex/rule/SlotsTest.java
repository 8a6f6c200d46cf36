package dev.onex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlotsTest {

  /** Every slot as {@code part name: type}, with what else is to be said of it. */
  private static List<String> slots(String source, String symbol) {
    return JudgedSource.of(source).declaration(symbol).slots().stream()
        .map(
            it ->
                it.part()
                    + " "
                    + it.name()
                    + ": "
                    + it.type()
                    + (it.varArgs() ? "..." : "")
                    + (it.api() ? " api" : "")
                    + (it.mirror() ? " mirror" : ""))
        .toList();
  }

  @Test
  void theComponentsOfARecordAreState() {
    assertThat(slots("record A(int a, String... b) { }", "A"))
        .containsExactly("COMPONENT a: int api", "COMPONENT b: String... api");
    assertThat(slots("record A(String a) { }", "A")).containsExactly("COMPONENT a: String");
  }

  @Test
  void theFieldsOfAModelAreStateUnlessTheyAreStatic() {
    String source =
        "@Entity class A { private List<String> a, b[]; static int c; @X final int d = 1; }";
    assertThat(slots(source, "A#a"))
        .containsExactly("FIELD a: List<String> api", "FIELD b: List<String>[] api");
    assertThat(slots(source, "A#c")).containsExactly("STATIC_FIELD c: int");
    assertThat(slots(source, "A#d")).containsExactly("FIELD d: int api");
    assertThat(slots("class A { int a; }", "A#a")).containsExactly("FIELD a: int");
  }

  @Test
  void theFieldsOfInterfacesAreStatic() {
    assertThat(slots("public interface A { int B = 1; }", "A#B"))
        .containsExactly("STATIC_FIELD B: int");
    assertThat(slots("@interface A { int B = 1; }", "A#B")).containsExactly("STATIC_FIELD B: int");
  }

  @Test
  void parametersAndResultsOfPublicMethodsOfModelsAreApi() {
    String source =
        "record A(int x, int y) { public int f(String a, int... b) { } protected void g(int a) { }"
            + " void h(int a) { } private int i() { } }";
    assertThat(slots(source, "A#f(String,int...)"))
        .containsExactly("PARAMETER a: String api", "PARAMETER b: int... api", "RESULT f: int api");
    assertThat(slots(source, "A#g(int)")).containsExactly("PARAMETER a: int api");
    assertThat(slots(source, "A#h(int)")).containsExactly("PARAMETER a: int");
    assertThat(slots(source, "A#i()")).containsExactly("RESULT i: int");
  }

  @Test
  void allButPrivateMethodsOfPublicInterfacesAreApi() {
    String source =
        "public interface A { int f(); private int g() { } static int h() { } default int i() { }"
            + " }";
    assertThat(slots(source, "A#f()")).containsExactly("RESULT f: int api");
    assertThat(slots(source, "A#g()")).containsExactly("RESULT g: int");
    assertThat(slots(source, "A#h()")).containsExactly("RESULT h: int api");
    assertThat(slots(source, "A#i()")).containsExactly("RESULT i: int api");
    assertThat(slots("interface A { int f(); }", "A#f()")).containsExactly("RESULT f: int");
    assertThat(slots("public class A { public int f() { } }", "A#f()"))
        .containsExactly("RESULT f: int");
  }

  @Test
  void methodsThatOverrideAreNoApi() {
    String source =
        "record A(int x, int y) implements Comparable<A>, I { public int compareTo(A a) { } public"
            + " boolean equals(Object o) { } @Override public int f() { } public int g() { } public"
            + " int g(int a) { } }";
    String other = "interface I { int g(); }";
    JudgedSource judged = JudgedSource.of(source, other);
    for (String symbol : List.of("A#compareTo(A)", "A#equals(Object)", "A#f()", "A#g()")) {
      assertThat(judged.declaration(symbol).slots()).as(symbol).noneMatch(Slot::api);
    }
    assertThat(judged.declaration("A#g(int)").slots()).allMatch(Slot::api);
  }

  @Test
  void accessorsMirrorTheStateTheyGive() {
    String source =
        "@Entity class A { private Date at; private boolean open; public Date getAt() { } public"
            + " Date at() { } public boolean isOpen() { } public Date at(int x) { } public Object"
            + " getAt(Object x) { } public Date then() { } public String getOpen() { } }";
    assertThat(slots(source, "A#getAt()")).containsExactly("RESULT getAt: Date api mirror");
    assertThat(slots(source, "A#at()")).containsExactly("RESULT at: Date api mirror");
    assertThat(slots(source, "A#isOpen()")).containsExactly("RESULT isOpen: boolean api mirror");
    assertThat(slots(source, "A#at(int)"))
        .containsExactly("PARAMETER x: int api", "RESULT at: Date api");
    assertThat(slots(source, "A#then()")).containsExactly("RESULT then: Date api");
    assertThat(slots(source, "A#getOpen()")).containsExactly("RESULT getOpen: String api");
  }

  @Test
  void settersAndWithersMirrorTheStateTheyTake() {
    String source =
        "@Entity class A { private Date at; public void setAt(Date at) { } public A withAt(Date at)"
            + " { } public void at(Date at) { } public void setAt(String at) { } public void"
            + " move(Date at) { } public void setAt(Date at, int b) { } public void setAt(Date"
            + " then) { } }";
    assertThat(slots(source, "A#setAt(Date)")).containsExactly("PARAMETER at: Date api mirror");
    assertThat(slots(source, "A#withAt(Date)"))
        .containsExactly("PARAMETER at: Date api mirror", "RESULT withAt: A api");
    assertThat(slots(source, "A#at(Date)")).containsExactly("PARAMETER at: Date api mirror");
    assertThat(slots(source, "A#setAt(String)")).containsExactly("PARAMETER at: String api");
    assertThat(slots(source, "A#move(Date)")).containsExactly("PARAMETER at: Date api");
    assertThat(slots(source, "A#setAt(Date,int)"))
        .containsExactly("PARAMETER at: Date api", "PARAMETER b: int api");
  }

  @Test
  void constructorParametersMirrorTheStateOfTheirNameAndType() {
    String source = "record A(Date at, int b) { public A(Date at, String b, Date c) { } }";
    assertThat(slots(source, "A#A(Date,String,Date)"))
        .containsExactly(
            "PARAMETER at: Date api mirror", "PARAMETER b: String api", "PARAMETER c: Date api");
    assertThat(slots("class A { Date at; public A(Date at) { } }", "A#A(Date)"))
        .containsExactly("PARAMETER at: Date");
  }

  @Test
  void otherDeclarationsHaveNone() {
    String source = "class A { { int x; } enum E { X; } record R(int a, int b) { R { } } }";
    for (String symbol : List.of("A", "A#{}", "A.E", "A.E#X", "A.R#R()")) {
      assertThat(slots(source, symbol)).as(symbol).isEmpty();
    }
  }

  @Test
  void elementsOfAnnotationsAreResults() {
    assertThat(slots("@interface A { String[] b() default {}; }", "A#b()"))
        .containsExactly("RESULT b: String[]");
  }

  @Test
  void slotsKnowTheirAnnotations() {
    Slot slot =
        JudgedSource.of("record A(@X @a.b.Y int a, @Z int b) { }").declaration("A").slots().get(0);
    assertThat(slot.isAnnotated("X")).isTrue();
    assertThat(slot.isAnnotated("Nope", "Y")).isTrue();
    assertThat(slot.isAnnotated("Z", "a.b.Y")).isFalse();
  }

  @Test
  void slotsAreDescribedForMessages() {
    assertThat(describe("record A(int x, int y) { }", "A"))
        .containsExactly("component 'x'", "component 'y'");
    assertThat(describe("class A { int b; static int c; int d(int e) { } }", "A#b"))
        .containsExactly("field 'b'");
    assertThat(describe("class A { int b; static int c; int d(int e) { } }", "A#c"))
        .containsExactly("field 'c'");
    assertThat(describe("class A { int b; static int c; int d(int e) { } }", "A#d(int)"))
        .containsExactly("parameter 'e'", "result of 'd'");
  }

  private static List<String> describe(String source, String symbol) {
    return JudgedSource.of(source).declaration(symbol).slots().stream()
        .map(Slot::description)
        .toList();
  }

  @Test
  void onlyComponentsAndFieldsOfInstancesAreState() {
    assertThat(Slot.Part.values())
        .filteredOn(Slot.Part::isState)
        .containsExactly(Slot.Part.COMPONENT, Slot.Part.FIELD);
  }
}

package dev.onex.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.outline.Kind;
import org.junit.jupiter.api.Test;

/** What names mean at the top level of a file. */
class NamesInFilesTest {

  private final IndexedSources sources =
      new IndexedSources(
          "package shop; class Order { static class Line { } enum State { } } class List { }",
          "package depot; public class Order { public static class Box { } } class Shelf { }",
          "package tools; public class Shutdown { } class Object { } class Box { }",
          "class Unnamed { }");

  private void means(String header, String name, String expected) {
    assertThat(sources.namesIn(header + " class X { }").qualified(name)).contains(expected);
  }

  private void isUnknown(String header, String name) {
    assertThat(sources.namesIn(header + " class X { }").qualified(name)).isEmpty();
  }

  @Test
  void anImportedTypeIsTheImportedOneKnownOrNot() {
    means("import java.util.List;", "List", "java.util.List");
    means("import org.unknown.Thing;", "Thing", "org.unknown.Thing");
    means("import shop.Order.Line;", "Line", "shop.Order.Line");
    means("import static shop.Order.Line;", "Line", "shop.Order.Line");
  }

  @Test
  void anImportComesBeforeTheSamePackage() {
    means("package shop; import java.util.List;", "List", "java.util.List");
    means("package shop; import depot.Order;", "Order", "depot.Order");
  }

  @Test
  void theSamePackageComesBeforeImportsOnDemandAndJavaLang() {
    means("package shop; import java.util.*;", "List", "shop.List");
    means("package shop; import depot.*;", "Order", "shop.Order");
    means("package tools;", "Object", "tools.Object");
  }

  @Test
  void javaLangNeedsNoImport() {
    means("", "String", "java.lang.String");
    means("package shop;", "Object", "java.lang.Object");
    means("import java.util.*;", "Thread.State", "java.lang.Thread.State");
  }

  @Test
  void importsOnDemandGiveTheTypesThatAreThere() {
    means("import java.util.*;", "List", "java.util.List");
    means("import depot.*;", "Order", "depot.Order");
    means("import shop.Order.*;", "Line", "shop.Order.Line");
    means("import static shop.Order.*;", "State", "shop.Order.State");
    means("import org.unknown.*; import java.util.*;", "Map.Entry", "java.util.Map.Entry");
    isUnknown("import org.unknown.*;", "Thing");
  }

  @Test
  void aNameThatTwoImportsOnDemandGiveIsAmbiguous() {
    isUnknown("import java.util.*; import shop.*;", "List");
    isUnknown("import shop.*; import depot.*;", "Order");
    means("import shop.*; import depot.*; import shop.*;", "Shelf", "depot.Shelf");
    means("import depot.*; import depot.*;", "Order", "depot.Order");
  }

  @Test
  void typesOfTheJdkThatNobodyCanSeeDoNotCount() {
    means("import tools.*;", "Shutdown", "tools.Shutdown");
    isUnknown("", "Shutdown");
  }

  @Test
  void nestedTypesAreNamedThroughTheOuterOne() {
    means("import shop.Order;", "Order.Line", "shop.Order.Line");
    means("package shop;", "Order.Line", "shop.Order.Line");
    means("import java.util.*;", "Map.Entry", "java.util.Map.Entry");
    means("import org.unknown.Thing;", "Thing.Part", "org.unknown.Thing.Part");
    isUnknown("", "Order.Line");
  }

  @Test
  void aNameThatStartsLikeAPackageIsAFullOne() {
    means("", "java.util.List", "java.util.List");
    means("", "org.unknown.Thing.Part", "org.unknown.Thing.Part");
  }

  @Test
  void theUnnamedPackageHasTypesToo() {
    means("", "Unnamed", "Unnamed");
    isUnknown("package shop;", "Unnamed");
  }

  @Test
  void primitivesAndUnknownNamesMeanNothing() {
    isUnknown("", "int");
    isUnknown("import java.util.*;", "T");
    isUnknown("", "Nothing");
  }

  @Test
  void whatIsFoundIsTheDeclaration() {
    Names names =
        sources.namesIn(
            "import java.util.*; import shop.Order; import org.unknown.Thing; class X { }");
    assertThat(names.find("Order").orElseThrow().kind()).isEqualTo(Kind.CLASS);
    assertThat(names.find("Order.State").orElseThrow().kind()).isEqualTo(Kind.ENUM);
    assertThat(names.find("Map").orElseThrow().kind()).isEqualTo(Kind.INTERFACE);
    assertThat(names.find("Thing")).isEmpty();
    assertThat(names.isTypeVariable("Order")).isFalse();
  }
}

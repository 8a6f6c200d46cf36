package dev.onex.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.onex.architecture.planted.Calls;
import dev.onex.architecture.planted.Names;
import dev.onex.architecture.planted.Rules;
import dev.onex.architecture.planted.Statics;
import dev.onex.architecture.planted.bare.Unmarked;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Shows of each architecture guard that it notices a breach, and only that. */
class PlantedBreachTest {

  private static final String ROOT = "dev.onex.architecture.planted";

  private static final JavaClasses PACKAGES =
      new ClassFileImporter().importPackages(ROOT + ".one", ROOT + ".two", ROOT + ".three");

  private static final PackageGuard GUARD = new PackageGuard(PACKAGES, ROOT);

  private static PackageTable table(String... rows) {
    return PackageTable.parse(
        """
        # Some page

        | package | may use | libraries |
        |---|---|---|
        %s

        Some text.
        """
            .formatted(String.join("\n", rows)));
  }

  private static JavaClasses classes(Class<?>... types) {
    return new ClassFileImporter().importClasses(types);
  }

  private static JavaClasses members(Class<?> outer) {
    return classes(outer.getDeclaredClasses());
  }

  @Test
  void aTableThatFitsIsKept() {
    PackageTable table =
        table("| one | two | javaparser |", "| two | one | – |", "| three | one | javaparser |");
    assertThat(GUARD.mismatches(table)).isEmpty();
    assertThat(GUARD.forbiddenUses(table)).isEmpty();
    assertThat(GUARD.idlePermissions(table)).isEmpty();
  }

  @Test
  void aPackageWithoutARowAndARowWithoutAPackageAreNoticed() {
    PackageTable table = table("| one | two | javaparser |", "| two | one | – |", "| four | | |");
    assertThat(GUARD.mismatches(table))
        .containsExactly("package three has no row", "row four has no package");
  }

  @Test
  void aUseOfAPackageWithoutPermissionIsNoticed() {
    PackageTable table =
        table("| one | – | javaparser |", "| two | one | – |", "| three | one | javaparser |");
    assertThat(GUARD.forbiddenUses(table))
        .containsExactly(ROOT + ".one.Caller uses " + ROOT + ".two.Called");
  }

  @Test
  void aUseInAHeaderIsNoticed() {
    PackageTable table =
        table("| one | two | javaparser |", "| two | – | – |", "| three | one | javaparser |");
    assertThat(GUARD.forbiddenUses(table))
        .containsExactly(ROOT + ".two.Called uses " + ROOT + ".one.Caller");
  }

  @Test
  void aUseOfALibraryWithoutPermissionIsNoticed() {
    PackageTable table =
        table("| one | two | jackson |", "| two | one | – |", "| three | one | – |");
    assertThat(GUARD.forbiddenUses(table))
        .containsExactly(
            ROOT + ".one.Caller uses com.github.javaparser.Position",
            ROOT + ".three.Outsider uses com.github.javaparser.ast.Node");
  }

  @Test
  void aPermissionThatNobodyUsesIsNoticed() {
    PackageTable table =
        table(
            "| one | two | javaparser, maven |", "| two | one, three | – |", "| three | one | – |");
    assertThat(GUARD.idlePermissions(table))
        .containsExactly("row one allows maven in vain", "row two allows three in vain");
  }

  @Test
  void aCycleIsNoticedAndNothingBesideIt() {
    assertThat(PackageGuard.cyclic(GUARD.uses())).containsExactly("one", "two");
    assertThat(PackageGuard.cyclic(Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of())))
        .isEmpty();
  }

  @Test
  void aTableThatAllowsACycleIsNoticed() {
    PackageTable table = table("| one | two | |", "| two | three | |", "| three | one | |");
    assertThat(PackageGuard.cyclic(table.graph())).containsExactly("one", "three", "two");
  }

  @Test
  void aBrokenTableIsRefused() {
    assertThatThrownBy(() -> PackageTable.parse("# no table")).hasMessageContaining("no table");
    assertThatThrownBy(() -> table("| one | two | – |")).hasMessageContaining("has no row");
    assertThatThrownBy(() -> table("| one | |")).hasMessageContaining("not three cells");
    assertThatThrownBy(() -> table("| one | | guava |")).hasMessageContaining("library guava");
    assertThatThrownBy(() -> table("| one | | |", "| one | | |"))
        .hasMessageContaining("two rows for one");
  }

  @Test
  void rulesThatAreElsewhereOpenSilentOrStatefulAreNoticed() {
    assertThat(CodeGuard.unrulyRules(members(Rules.class), ROOT))
        .map(it -> it.substring(it.indexOf('$') + 1))
        .containsExactlyInAnyOrder(
            "Open is not final",
            "Silent lacks @RuleInfo",
            "Counting has state: count",
            "Remembering has state: seen");
    assertThat(CodeGuard.unrulyRules(classes(Rules.Proper.class), "dev.onex.rules"))
        .containsExactly(Rules.Proper.class.getName() + " is not in dev.onex.rules");
  }

  @Test
  void callsThatNobodyMayMakeAreNoticed() {
    assertThat(CodeGuard.forbiddenCalls(classes(Calls.class)))
        .hasSize(9)
        .noneMatch(it -> it.contains("nanoTime") || it.contains("maxMemory"));
  }

  @Test
  void staticsThatChangeAreNoticed() {
    assertThat(CodeGuard.mutableStatics(classes(Statics.class)))
        .map(it -> it.substring(it.lastIndexOf('.') + 1))
        .containsExactlyInAnyOrder("SHARED", "CACHE", "LIST", "COUNT", "HOLDER", "assigned");
  }

  @Test
  void aPackageThatIsNotNullMarkedIsNoticed() {
    JavaClasses both =
        new ClassFileImporter()
            .importPackages(ROOT)
            .that(JavaClass.Predicates.resideInAnyPackage(ROOT, ROOT + ".bare"));
    assertThat(CodeGuard.notNullMarked(both)).containsExactly(Unmarked.class.getPackageName());
  }

  @Test
  void emptyWordsAreNoticed() {
    assertThat(CodeGuard.emptyWords(members(Names.class)))
        .map(it -> it.substring(it.indexOf('$') + 1))
        .containsExactly(
            "AbstractOrder", "OrderHelper", "OrderImpl", "OrderManager", "OrderUtil", "OrderUtils");
  }
}

package dev.onex.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.onex.finding.Severity;
import dev.onex.rule.Rule;
import dev.onex.rules.BuiltInRules;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the main classes to the table in docs/ARCHITECTURE.md and to the house rules beside it.
 * {@link PlantedBreachTest} shows that each guard can fail.
 */
class ArchitectureTest {

  private static final String ROOT = "dev.onex";
  private static final Path PAGE = Path.of("docs/ARCHITECTURE.md");

  /** Maven's plugin tools and jte write them, so they follow other rules. */
  private static final Pattern GENERATED =
      Pattern.compile("dev\\.onex\\.(maven\\.HelpMojo|page\\.Jte\\w+Generated)");

  private static JavaClasses classes;
  private static PackageTable table;

  @BeforeAll
  static void read() throws IOException, URISyntaxException {
    Path main = Path.of(Severity.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    classes = new ClassFileImporter().importPath(main).that(isOurs());
    table = PackageTable.parse(Files.readString(PAGE));
  }

  private static DescribedPredicate<JavaClass> isOurs() {
    Predicate<JavaClass> ours = it -> !GENERATED.matcher(it.getName()).matches();
    return DescribedPredicate.describe("written by us", ours);
  }

  @Test
  void everyPackageHasARowAndEveryRowAPackage() {
    assertThat(new PackageGuard(classes, ROOT).mismatches(table)).as(PAGE.toString()).isEmpty();
  }

  @Test
  void packagesUseOnlyWhatTheirRowsAllow() {
    assertThat(new PackageGuard(classes, ROOT).forbiddenUses(table)).as(PAGE.toString()).isEmpty();
  }

  @Test
  void rowsAllowOnlyWhatTheirPackagesUse() {
    assertThat(new PackageGuard(classes, ROOT).idlePermissions(table))
        .as(PAGE.toString())
        .isEmpty();
  }

  @Test
  void noPackagesFormACycle() {
    assertThat(PackageGuard.cyclic(new PackageGuard(classes, ROOT).uses())).isEmpty();
  }

  @Test
  void theTableAllowsNoCycle() {
    assertThat(PackageGuard.cyclic(table.graph())).isEmpty();
  }

  @Test
  void rulesAreFinalStatelessAnnotatedAndInTheirPackage() {
    assertThat(CodeGuard.unrulyRules(classes, ROOT + ".rules")).isEmpty();
  }

  @Test
  void everyRuleIsListed() {
    Stream<String> rules =
        classes.stream()
            .filter(it -> it.isAssignableTo(Rule.class) && !it.isInterface())
            .map(JavaClass::getName);
    List<String> listed =
        BuiltInRules.all().stream().map(it -> it.getClass().getName()).sorted().toList();
    assertThat(rules.sorted()).isEqualTo(listed);
  }

  @Test
  void nobodyTouchesTheJvmOrItsProperties() {
    assertThat(CodeGuard.forbiddenCalls(classes)).isEmpty();
  }

  @Test
  void nothingStaticChanges() {
    assertThat(CodeGuard.mutableStatics(classes)).isEmpty();
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(CodeGuard.notNullMarked(classes)).isEmpty();
  }

  @Test
  void noClassHasAnEmptyWordForAName() {
    assertThat(CodeGuard.emptyWords(classes)).isEmpty();
  }
}

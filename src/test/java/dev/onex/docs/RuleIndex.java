package dev.onex.docs;

import dev.onex.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** Writes docs/rules/README.md: all rules by family. */
final class RuleIndex {

  private static final String NEAREST =
      """
      ## Nearest checks

      The nearest checks are those of PMD 7.27, Checkstyle 12.3, Error Prone 2.42, SonarQube's Java
      analyzer, SpotBugs 4 and `javac -Xlint` that may report the same places: the ones to switch off where
      you do not want to read a thing twice. Near is not the same. Such a check may find more or less, and
      some find what their options name; [Accuracy](../accuracy.md#rawtype-beside-javac) compares eight rules with
      theirs, finding by finding.\
      """;

  private static final String MODELS =
      """
      ## Models

      Several rules look at models only, or judge them harder than other code. A **model** is a class or
      a record, outside test roots, that

      - extends `dev.onex.validation.ValidatedModel`, directly or not,
      - or has an annotation of the simple name `OnexModel`, `Entity`, `Embeddable`,
        `MappedSuperclass`, `Document`, `MappedEntity`, `MongoEntity`, `PersistenceCapable`,
        `RedisHash`, `Table`, `Data` or `Value`; Lombok's `Getter` and `Setter` together are as good as
        `Data`,
      - or has a name like `ModelOrder`, or one that ends with `Dto`, `DTO`, `Request`, `Response`,
        `Event`, `Command`, `Payload` or `Entity`,
      - or lies in a package with a segment `model`, `models`, `dto`, `domain`, `entity`, `event` or
        `events` and is data: at least half of its fields are open or have an accessor or a setter, or
        it has no methods, and it is not named or annotated as a service, listener and the like,
      - or is a record that is not private.

      The [parameter `models`](../configuration.md#models) changes these lists.

      What a container wires, as a `@Component` or `@Service`, is no model by its name or by Lombok's
      annotations, unless it holds settings (`@ConfigurationProperties`). Names make no models of what is
      run, as commands of a command line, nor of mappers and validators of models.

      Exceptions, builders, the queries that MyBatis Generator writes (`OrderExample`) and value wrappers
      are no models. A **value wrapper** is a record with one
      component of a scalar type, or a final class with one private final field of such a type, as
      `record OrderId(String value) {}`: it is what the rules ask for.

      The **state** of a model is its record components and its fields that are not static. Its **API**
      is its public and protected methods and constructors that override nothing; public interfaces
      have one as well. An accessor or a constructor parameter that only repeats a state member is not
      reported again.\
      """;

  private static final String SUPPRESSING =
      """
      ## Suppressing findings

      Where code is right as it is, a marker says so, with the rules that it is for and the reason:

      ```java
      Object params; // onex-ok: ObjectTyped the specification leaves the type of params open

      // onex-ok: RawType, ObjectTyped callers of version 1 still link against this until=2027-01-31
      public List find(Object filter) {

      @SuppressWarnings("onex:RawType") // callers of version 1 still link against this
      public List all() {

      // onex-file-ok: ConsoleOutput this is a tool for the terminal
      package shop;
      ```

      | where the marker stands | what it covers |
      |---|---|
      | in a comment beside code | findings on that line |
      | in a comment line above a declaration | all of the declaration |
      | in a comment line above a statement | the statement up to its semicolon or its opening brace |
      | in a comment that is all that a block holds | the lines of the block's braces |
      | in `@SuppressWarnings`, with a comment beside it | what is annotated |
      | above the package line, as `onex-file-ok` | the file |

      A finding belongs to the line and column that it is reported at. Blank lines and other comments
      may stand between a marker and what it covers; findings in them are covered too. The reason has at least eight letters, and
      `until=` among its words is the last day on which the marker holds. Javadoc and text in literals
      are no markers. What is suppressed fails no build; the report lists it with its reason. A marker
      that is not as it should be is a [BadSuppression](BadSuppression.md), one that suppresses nothing a
      [StaleSuppression](StaleSuppression.md).\
      """;

  private static final String NAMES =
      """
      ## Names

      What a name in a source means is known of the project's own types, of those on its compile class
      path, and of the JDK that Maven runs on, whatever `release` says. A dependency or a module that
      cannot be had does not fail the build: rules are silent about its types, and
      `performance.unresolvedTypes` in the report counts the names that nobody knew.\
      """;

  private RuleIndex() {}

  /** One line of the index. */
  record Entry(String rule, String severities, RuleInfo info) {}

  /** The names of all rules in the families. */
  static List<String> listed() {
    return RuleFamily.ALL.stream()
        .flatMap(it -> it.rules().stream())
        .map(RuleFamily.Member::rule)
        .sorted()
        .toList();
  }

  static String render(List<Entry> entries) {
    requireFamilies(entries);
    List<String> parts = new ArrayList<>();
    parts.add("<!-- Written by RulePagesTest. Do not edit. -->");
    parts.add("# Rules");
    parts.add(
        """
        A rule has one name: in messages, in the pom, in the report, and here. Where a rule has several
        severities, the place decides: the state of a model weighs more than a signature, and a
        signature more than anything else. A rule is on until `<rules>` switches it off, or off by default
        until `<rules>` or a [preset](../configuration.md#presets) switches it on.\
        """);
    for (RuleFamily family : RuleFamily.ALL) {
      parts.add("## " + family.name() + "\n\n" + family.text() + "\n\n" + table(family, entries));
    }
    parts.add(NEAREST);
    parts.add(MODELS);
    parts.add(NAMES);
    parts.add(SUPPRESSING);
    return String.join("\n\n", parts) + "\n";
  }

  private static void requireFamilies(List<Entry> entries) {
    List<String> rules = entries.stream().map(Entry::rule).sorted().toList();
    if (!rules.equals(listed())) {
      throw new IllegalStateException(
          "every rule needs one family in RuleFamily; the rules are %s, those in families %s"
              .formatted(rules, listed()));
    }
  }

  private static String table(RuleFamily family, List<Entry> entries) {
    List<String> rows = new ArrayList<>();
    rows.add("| rule | severity | scope | what it flags | nearest checks |\n|---|---|---|---|---|");
    for (RuleFamily.Member member : family.rules()) {
      String rule = member.rule();
      Entry entry = entries.stream().filter(it -> it.rule().equals(rule)).findFirst().orElseThrow();
      rows.add(
          "| [%s](%s.md) | %s | %s | %s | %s |"
              .formatted(
                  rule,
                  rule,
                  entry.severities(),
                  RulePage.scope(entry.info()),
                  entry.info().summary(),
                  member.nearest().isEmpty() ? "–" : NearestChecks.render(member.nearest())));
    }
    return String.join("\n", rows);
  }
}

package dev.onex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The page of results: an introduction, the machine, and each section's last result. */
record Page(Bench bench) {

  private static final String INTRODUCTION =
      """
      <!-- Written by src/bench/run. Do not edit. -->

      # Benchmarks

      `src/bench/run` builds the plugin, fetches the tools and the libraries, measures, and writes this
      page; `src/bench/run --help` names its options. Every run is a process of its own, cold, on a
      project without `target`; tools take turns, so that what disturbs the machine for a while disturbs
      all of them. Tables have medians. A ratio's interval comes from a bootstrap over the rounds.

      Wall time and processor time are those of the whole process, Maven included. Peak RSS is that of
      the largest process. Own time is what a tool takes without the start of its process: for onex from
      before the first source is looked for to after the report is written (`startedAt` in the report,
      and when its file was last changed; the report's `wallMillis` leaves out the search for sources,
      the gate and the writing), for the parsers from the start of `main`, the search for sources
      included.

      """;

  private static final String COMMANDS =
      """

      ## What runs

      | run | command |
      | --- | --- |
      | onex | `mvn -o -q -B dev.onex:onex-maven-plugin:%s:check -Donex.failOn=never -Donex.includeGenerated=true` |
      | PMD | `mvn -o -q -B org.apache.maven.plugins:maven-pmd-plugin:pmd`, [20 rules](../src/bench/config/pmd.xml) |
      | Checkstyle | `mvn -o -q -B org.apache.maven.plugins:maven-checkstyle-plugin:check`, [20 checks](../src/bench/config/checkstyle.xml) |
      | javac, parser only | `JavacTask.parse` of all files in a JVM of its own, one thread |
      | JavaParser, parser only | every file parsed whole in a JVM of its own, a thread for each core |
      | ast-grep | `ast-grep scan --json=stream`, [%d rules](../src/bench/config/ast-grep) that say ours as patterns, as far as patterns can |

      ## What the others do more

      - **PMD** resolves names and types, also from compiled dependencies, follows data flow, has some
        hundred more rules, XPath rules, copy-paste detection and other languages; its goal writes a page
        for the site as well. That is work which none of the twenty rules here may need, but which it
        offers.
      - **Checkstyle** has checks of layout, naming and Javadoc, needs every token and comment for them,
        and can be set to any style.
      - **javac** and **JavaParser** are only asked for trees here. Nobody looks at these: there are no
        names, rules, reports. They are the least that a tool takes that parses everything.
      - **ast-grep** takes patterns and rewrites for many languages, without a build of its own. Its
        patterns know no types, inherited members, contexts such as models, or exceptions from a rule, so
        its results are others, and more of them are wrong.
      - Each of them parses every file whole, so it can answer for all of it; onex leaves
        out what none of its rules could object to.
      """;

  /** Keeps a section's result, and writes the page with all that are kept. */
  void add(String name, String text, String load) throws IOException, InterruptedException {
    String note =
        "*"
            + LocalDate.now(ZoneOffset.UTC)
            + ", commit "
            + new Machine(bench).commit()
            + ", rounds: "
            + bench.options().rounds()
            + ", load of the machine at the start: "
            + load
            + "*\n\n";
    Directories.write(result(name), note + text);
    write();
  }

  private Path result(String name) {
    return bench.options().work().resolve("results").resolve(name + ".md");
  }

  private void write() throws IOException, InterruptedException {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    page.append(new Machine(bench).table());
    page.append(COMMANDS.formatted(bench.version(), AstGrep.patterns()));
    for (String name : Options.SECTIONS) {
      if (Files.exists(result(name))) {
        page.append("\n## ")
            .append(title(name))
            .append("\n\n")
            .append(Files.readString(result(name)));
      }
    }
    Directories.write(bench.options().page(), page.toString());
  }

  private static String title(String name) {
    return switch (name) {
      case "peers" -> "Beside others";
      case "size" -> "Time against size";
      case "workers" -> "One worker and two";
      case "heap" -> "Heap";
      case "scenarios" -> "Scenarios";
      default -> name;
    };
  }
}

package dev.onex.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** This plugin beside others, on the same sources. */
final class PeersSection implements Section {

  private static final String HIBERNATE = "hibernate-core";

  @Override
  public String measure(Bench bench) throws IOException, InterruptedException {
    bench.warmUp(MavenCommand.check(bench.version()));
    bench.warmUp(List.of(MavenCommand.PMD));
    bench.warmUp(List.of(MavenCommand.CHECKSTYLE));
    List<String> libraries = bench.options().libraries();
    String text = allTools(bench, libraries);
    return libraries.contains(HIBERNATE) && libraries.size() > 1
        ? text + "\n" + pmdOnly(bench, HIBERNATE)
        : text;
  }

  private static String allTools(Bench bench, List<String> libraries)
      throws IOException, InterruptedException {
    Path project = bench.projects().of("peers", libraries);
    Contenders on = new Contenders(bench, project);
    List<Contender> contenders =
        new ArrayList<>(
            List.of(
                on.onex(Contenders.ONEX), on.pmd(), on.checkstyle(), on.javac(), on.javaParser()));
    AstGrep.install(bench).map(on::astGrep).ifPresent(contenders::add);
    Rounds rounds = Rounds.of(bench.options().rounds(), contenders);
    Ratios ratios =
        new Ratios(rounds)
            .own(Contenders.JAVAC, "≤ 1.0")
            .own(Contenders.JAVA_PARSER, "–")
            .ownToProcess(Contenders.AST_GREP, "≤ 1.0")
            .process(Contenders.PMD, "≤ 0.10")
            .process(Contenders.CHECKSTYLE, "≤ 0.07")
            .processorTime(Contenders.PMD, "≤ 0.15")
            .processorTime(Contenders.CHECKSTYLE, "≤ 0.13");
    return sources(project, libraries)
        + rounds.table()
        + "\n"
        + ratios.table()
        + "\n"
        + stages(bench.check(project));
  }

  private static String pmdOnly(Bench bench, String library)
      throws IOException, InterruptedException {
    Path project = bench.projects().of("peers-" + library, List.of(library));
    Contenders on = new Contenders(bench, project);
    Rounds rounds =
        Rounds.of(bench.options().rounds(), List.of(on.onex(Contenders.ONEX), on.pmd()));
    Ratios ratios = new Ratios(rounds).process(Contenders.PMD, "≤ 0.5");
    return sources(project, List.of(library)) + rounds.table() + "\n" + ratios.table();
  }

  private static String sources(Path project, List<String> libraries) throws IOException {
    Path sources = Projects.sources(project);
    return String.join(" + ", libraries)
        + " as one project: "
        + Numbers.count(Directories.javaFiles(sources).size())
        + " files, "
        + Numbers.decimal(Directories.bytes(sources) / 1e6)
        + " MB.\n\n";
  }

  private static String stages(OnexReport report) {
    double all = report.stages().values().stream().mapToDouble(it -> it).sum();
    List<String> shares = new ArrayList<>();
    report.stages().forEach((stage, millis) -> shares.add(stage + " " + percent(millis / all)));
    return "Parsed: "
        + Numbers.count(report.parsedDeclarations())
        + " of "
        + Numbers.count(report.foundDeclarations())
        + " declarations ("
        + percent((double) report.parsedDeclarations() / report.foundDeclarations())
        + "). Time of the workers in one more run: "
        + String.join(", ", shares)
        + ".\n";
  }

  private static String percent(double share) {
    return Numbers.decimal(100 * share) + " %";
  }
}

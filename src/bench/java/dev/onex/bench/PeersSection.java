package dev.onex.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** This plugin beside others, on the same sources. */
final class PeersSection implements Section {

  private static final String HIBERNATE = "hibernate-core";

  private Rounds rounds = new Rounds(Map.of());
  private Table ratios = new Table();

  @Override
  public String measure(Bench bench) throws IOException, InterruptedException {
    prepare(bench);
    List<String> libraries = bench.options().libraries();
    Path project = bench.projects().of("peers", libraries);
    compare(bench, project);
    String text =
        sources(project, libraries) + rounds.table() + "\n" + ratios() + "\n" + stages(project);
    return libraries.size() == 1 ? text : text + "\n" + oneLibrary(bench);
  }

  private static void prepare(Bench bench) throws IOException, InterruptedException {
    bench.warmUp(MavenCommand.check(bench.version()));
    bench.warmUp(List.of(MavenCommand.PMD));
    bench.warmUp(List.of(MavenCommand.CHECKSTYLE));
  }

  private void compare(Bench bench, Path project) throws IOException, InterruptedException {
    Contenders on = new Contenders(bench, project);
    List<Contender> contenders =
        new ArrayList<>(
            List.of(
                on.onex(Contenders.ONEX), on.pmd(), on.checkstyle(), on.javac(), on.javaParser()));
    Optional<AstGrep> astGrep = AstGrep.install(bench);
    astGrep.map(on::astGrep).ifPresent(contenders::add);
    rounds = Rounds.of(bench.options().rounds(), contenders);
    // The stages below are those of a run of this comparison's sources.
    on.onex(Contenders.ONEX).run();
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

  private Table ratios() {
    ratios = new Table("ratio, ours to theirs", "median", "95 % interval", "aim");
    double[] own = rounds.owns(Contenders.ONEX);
    double[] wall = rounds.walls(Contenders.ONEX);
    double[] cpu = rounds.cpus(Contenders.ONEX);
    ratio("own time, to javac's own time", own, rounds.owns(Contenders.JAVAC), "1.0");
    ratio("own time, to JavaParser's own time", own, rounds.owns(Contenders.JAVA_PARSER), "–");
    if (rounds.has(Contenders.AST_GREP)) {
      ratio("own time, to ast-grep's process", own, rounds.walls(Contenders.AST_GREP), "1.0");
    }
    ratio("whole process, to PMD", wall, rounds.walls(Contenders.PMD), "0.10");
    ratio("whole process, to Checkstyle", wall, rounds.walls(Contenders.CHECKSTYLE), "0.07");
    ratio("user + sys, to PMD", cpu, rounds.cpus(Contenders.PMD), "0.15");
    ratio("user + sys, to Checkstyle", cpu, rounds.cpus(Contenders.CHECKSTYLE), "0.13");
    return ratios;
  }

  private void ratio(String name, double[] ours, double[] theirs, String aim) {
    ratios.row(
        name,
        Numbers.ratio(Statistics.median(ours) / Statistics.median(theirs)),
        Numbers.interval(Statistics.ratio(ours, theirs)),
        aim.equals("–") ? aim : "≤ " + aim);
  }

  private static String stages(Path project) throws IOException {
    OnexReport report = OnexReport.of(project);
    double all = report.stages().values().stream().mapToDouble(it -> it).sum();
    List<String> shares = new ArrayList<>();
    report.stages().forEach((stage, millis) -> shares.add(stage + " " + percent(millis / all)));
    return "Parsed: "
        + Numbers.count(report.parsedDeclarations())
        + " of "
        + Numbers.count(report.foundDeclarations())
        + " declarations ("
        + percent((double) report.parsedDeclarations() / report.foundDeclarations())
        + "). Time of the workers: "
        + String.join(", ", shares)
        + ".\n";
  }

  private static String percent(double share) {
    return Numbers.decimal(100 * share) + " %";
  }

  private String oneLibrary(Bench bench) throws IOException, InterruptedException {
    Path project = bench.projects().of("peers-" + HIBERNATE, List.of(HIBERNATE));
    Contenders on = new Contenders(bench, project);
    rounds = Rounds.of(bench.options().rounds(), List.of(on.onex(Contenders.ONEX), on.pmd()));
    ratios = new Table("ratio, ours to theirs", "median", "95 % interval", "aim");
    ratio(
        "whole process, to PMD",
        rounds.walls(Contenders.ONEX),
        rounds.walls(Contenders.PMD),
        "0.5");
    return sources(project, List.of(HIBERNATE)) + rounds.table() + "\n" + ratios;
  }
}

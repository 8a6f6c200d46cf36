package dev.onex.maven;

import dev.onex.bench.Scenario;
import dev.onex.rule.Nearest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What {@code onex:bench} is to do.
 *
 * @param scenarios the scenarios to carry out
 * @param scale the size of all sources
 * @param settingsA the version and settings to compare others with; null if nothing is to be
 *     compared
 * @param settingsB the others; null if nothing is to be compared
 * @param rounds how many rounds a comparison has
 * @param benchBaseline an earlier report; null if there is none
 * @param failOnPerformance whether broken limits fail the build
 */
record BenchConfiguration(
    List<Scenario> scenarios,
    double scale,
    @Nullable TrialText settingsA,
    @Nullable TrialText settingsB,
    int rounds,
    @Nullable String benchBaseline,
    boolean failOnPerformance) {

  static final int ROUNDS = 7;
  static final String COUNTS = "a number from 1 to 1000";

  private static final Duration LONG_RUN = Duration.ofSeconds(5);
  private static final double MOST = 100;

  static BenchConfiguration read(Layers layers, Consumer<String> problems) {
    Parameters parameters = new Parameters(layers, problems);
    Duration longRun =
        parameters.one("longRun", LONG_RUN, Quantities.DURATIONS, Quantities::duration);
    TrialText a = settings("settingsA", parameters);
    TrialText b = settings("settingsB", parameters);
    if (layers.of("settingsA").isEmpty() != layers.of("settingsB").isEmpty()) {
      problems.accept("settingsA and settingsB: one without the other has nothing to compare with");
    }
    String baseline = parameters.one("benchBaseline", "", "a file", Optional::of);
    return new BenchConfiguration(
        scenarios(Scenario.all(longRun), parameters.list("scenarios"), problems),
        parameters.one("scale", 1.0, "a number above 0, 100 at most", BenchConfiguration::scale),
        a,
        b,
        rounds(parameters),
        baseline.isEmpty() ? null : baseline,
        parameters.flag("failOnPerformance"));
  }

  /**
   * Reads what the pom and the command line say.
   *
   * @param problems what is wrong so far
   * @throws MojoExecutionException with everything that is wrong
   */
  static BenchConfiguration readOrRefuse(PomSettings settings, List<String> problems)
      throws MojoExecutionException {
    Layers layers = new Layers(List.of(settings.pom(), settings.commandLine()));
    BenchConfiguration configuration = read(layers, problems::add);
    refuse(problems);
    return configuration;
  }

  /**
   * Refuses a wrong configuration.
   *
   * @throws MojoExecutionException with everything that is wrong with it
   */
  static void refuse(List<String> problems) throws MojoExecutionException {
    if (!problems.isEmpty()) {
      throw new MojoExecutionException(
          "The configuration of onex is wrong:\n  " + String.join("\n  ", problems));
    }
  }

  static int rounds(Parameters parameters) {
    return parameters.one("rounds", ROUNDS, COUNTS, BenchConfiguration::count);
  }

  private static @Nullable TrialText settings(String name, Parameters parameters) {
    int cores = Runtime.getRuntime().availableProcessors();
    List<TrialText> none = List.of();
    return parameters
        .one(name, none, TrialText.ALLOWED, it -> TrialText.parse(it, cores).map(List::of))
        .stream()
        .findFirst()
        .orElse(null);
  }

  private static List<Scenario> scenarios(
      List<Scenario> all, List<String> wanted, Consumer<String> problems) {
    List<String> names = all.stream().map(Scenario::name).toList();
    wanted.stream()
        .filter(it -> !names.contains(it))
        .forEach(
            it ->
                problems.accept(
                    "scenarios: there is no scenario "
                        + it
                        + Nearest.orElse(it, names, "the scenarios are")));
    return wanted.isEmpty() ? all : all.stream().filter(it -> wanted.contains(it.name())).toList();
  }

  private static Optional<Double> scale(String text) {
    return text.matches("\\d{1,3}(\\.\\d{1,6})?")
        ? Optional.of(Double.valueOf(text)).filter(it -> it > 0 && it <= MOST)
        : Optional.empty();
  }

  private static Optional<Integer> count(String text) {
    return text.matches("[1-9]\\d{0,2}|1000")
        ? Optional.of(Integer.valueOf(text))
        : Optional.empty();
  }
}

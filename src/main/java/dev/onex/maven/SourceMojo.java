package dev.onex.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of goals that look at sources: which, and with what means. */
abstract class SourceMojo extends ConfiguredMojo {

  /**
   * Ant patterns of the sources to check, on paths relative to the base directory, as {@code
   * src/main/java/shop/**}. All sources if empty.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.includes")
  private @Nullable List<@Nullable String> includes;

  /**
   * Ant patterns of sources to leave out, on paths relative to the base directory.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.excludes")
  private @Nullable List<@Nullable String> excludes;

  /**
   * Whether to check generated sources too: below the build directory, with {@code @Generated} or a
   * header that says "DO NOT EDIT". The default is {@code false}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.includeGenerated")
  private @Nullable String includeGenerated;

  /**
   * Whether to check the test sources too. The default is {@code false}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.includeTests")
  private @Nullable String includeTests;

  /**
   * How many workers: a number, or a factor for the number of cores as in {@code 1C}. All modules
   * of a build share them; the first module's value counts. The default is {@code 1C}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.threads")
  private @Nullable String threads;

  /**
   * How much heap the work in flight may take, as {@code 256MB}; never more than half of the JVM's
   * maximum. All modules of a build share it; the first module's value counts. The default is
   * {@code 256MB}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.memoryBudget")
  private @Nullable String memoryBudget;

  /**
   * About how much of a source is parsed at once at most, as {@code 1MB}; {@code 1B} parses every
   * declaration by itself. It never shows in the findings. The default is {@code 1MB}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.chunkSize")
  private @Nullable String chunkSize;

  /**
   * The sources' level of Java. If neither this nor {@code maven.compiler.source} is set, the
   * newest that the parser knows. The default is <code>${maven.compiler.release}</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.release")
  private @Nullable String release;

  /**
   * The sources' encoding; UTF-8 if it is not set. What is not text in it is a finding. The default
   * is <code>${project.build.sourceEncoding}</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "onex.encoding")
  private @Nullable String encoding;

  @Override
  void addTo(PomSettings settings) {
    super.addTo(settings);
    settings
        .list("includes", includes)
        .list("excludes", excludes)
        .text("includeGenerated", includeGenerated)
        .text("includeTests", includeTests)
        .text("threads", threads)
        .text("memoryBudget", memoryBudget)
        .text("chunkSize", chunkSize)
        .text("release", release)
        .text("encoding", encoding);
  }
}

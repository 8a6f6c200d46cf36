package dev.onex;

import dev.onex.chunk.JavaLevel;
import dev.onex.engine.EngineSettings;
import dev.onex.engine.MemoryBudget;
import dev.onex.engine.ParallelValidator;
import dev.onex.engine.RunResult;
import dev.onex.engine.Timing;
import dev.onex.engine.WorkerPool;
import dev.onex.index.ClassPath;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleSet;
import dev.onex.rule.RuleSetting;
import dev.onex.rules.BuiltInRules;
import dev.onex.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A run of the engine in a test: every setting has a default, each test changes what it is about.
 */
public record TestRun(
    List<Rule> rules,
    Map<String, RuleSetting> settings,
    int threads,
    long budgetBytes,
    long chunkBytes,
    boolean includeGenerated,
    LocalDate today,
    Timing timing,
    boolean wholeFiles,
    boolean ignoreTriggers,
    ClassPath classPath) {

  /** The day of all tests that do not say another. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private static final long MEGABYTE = 1 << 20;

  /** All rules, two workers, the default chunk size. */
  public static TestRun ofAllRules() {
    return new TestRun(
        BuiltInRules.all(),
        Map.of(),
        2,
        256 * MEGABYTE,
        MEGABYTE,
        true,
        TODAY,
        Timing.SAMPLED,
        false,
        false,
        ClassPath.empty());
  }

  public TestRun rules(List<Rule> changed) {
    return new TestRun(
        changed,
        settings,
        threads,
        budgetBytes,
        chunkBytes,
        includeGenerated,
        today,
        timing,
        wholeFiles,
        ignoreTriggers,
        classPath);
  }

  public TestRun settings(Map<String, RuleSetting> changed) {
    return new TestRun(
        rules,
        changed,
        threads,
        budgetBytes,
        chunkBytes,
        includeGenerated,
        today,
        timing,
        wholeFiles,
        ignoreTriggers,
        classPath);
  }

  public TestRun threads(int changed) {
    return new TestRun(
        rules,
        settings,
        changed,
        budgetBytes,
        chunkBytes,
        includeGenerated,
        today,
        timing,
        wholeFiles,
        ignoreTriggers,
        classPath);
  }

  public TestRun budgetBytes(long changed) {
    return new TestRun(
        rules,
        settings,
        threads,
        changed,
        chunkBytes,
        includeGenerated,
        today,
        timing,
        wholeFiles,
        ignoreTriggers,
        classPath);
  }

  public TestRun chunkBytes(long changed) {
    return new TestRun(
        rules,
        settings,
        threads,
        budgetBytes,
        changed,
        includeGenerated,
        today,
        timing,
        wholeFiles,
        ignoreTriggers,
        classPath);
  }

  public TestRun withoutGenerated() {
    return new TestRun(
        rules,
        settings,
        threads,
        budgetBytes,
        chunkBytes,
        false,
        today,
        timing,
        wholeFiles,
        ignoreTriggers,
        classPath);
  }

  public TestRun today(LocalDate changed) {
    return new TestRun(
        rules,
        settings,
        threads,
        budgetBytes,
        chunkBytes,
        includeGenerated,
        changed,
        timing,
        wholeFiles,
        ignoreTriggers,
        classPath);
  }

  public TestRun timing(Timing changed) {
    return new TestRun(
        rules,
        settings,
        threads,
        budgetBytes,
        chunkBytes,
        includeGenerated,
        today,
        changed,
        wholeFiles,
        ignoreTriggers,
        classPath);
  }

  public TestRun whole() {
    return new TestRun(
        rules,
        settings,
        threads,
        budgetBytes,
        chunkBytes,
        includeGenerated,
        today,
        timing,
        true,
        ignoreTriggers,
        classPath);
  }

  public TestRun withoutTriggers() {
    return new TestRun(
        rules,
        settings,
        threads,
        budgetBytes,
        chunkBytes,
        includeGenerated,
        today,
        timing,
        wholeFiles,
        true,
        classPath);
  }

  public TestRun classPath(ClassPath changed) {
    return new TestRun(
        rules,
        settings,
        threads,
        budgetBytes,
        chunkBytes,
        includeGenerated,
        today,
        timing,
        wholeFiles,
        ignoreTriggers,
        changed);
  }

  /** Validates the files. */
  public RunResult check(List<SourceFile> files) throws InterruptedException {
    EngineSettings engine =
        new EngineSettings(
            StandardCharsets.UTF_8,
            JavaLevel.newest(),
            chunkBytes,
            includeGenerated,
            today,
            timing,
            wholeFiles,
            ignoreTriggers);
    return new ParallelValidator(
            engine,
            RuleSet.of(rules, settings),
            new WorkerPool(threads),
            new MemoryBudget(budgetBytes, budgetBytes),
            classPath)
        .validate(files);
  }

  /** Writes a source below a directory; gives it as a file that was found there. */
  public static SourceFile write(Path directory, String path, String content) {
    return write(directory, path, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a source's bytes below a directory; gives it as a file that was found there. */
  public static SourceFile write(Path directory, String path, byte[] content) {
    try {
      Path file = directory.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return new SourceFile(path, file, content.length, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

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
public final class TestRun implements Cloneable {

  /** The day of all tests that do not say another. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private static final long MEGABYTE = 1 << 20;

  private List<Rule> rules = BuiltInRules.all();
  private Map<String, RuleSetting> settings = Map.of();
  private int threads = 2;
  private long budgetBytes = 256 * MEGABYTE;
  private long chunkBytes = MEGABYTE;
  private boolean includeGenerated = true;
  private LocalDate today = TODAY;
  private Timing timing = Timing.SAMPLED;
  private boolean wholeFiles;
  private boolean ignoreTriggers;
  private ClassPath classPath = ClassPath.empty();

  private TestRun() {}

  /** All rules, two workers, the default chunk size. */
  public static TestRun ofAllRules() {
    return new TestRun();
  }

  private TestRun copy() {
    try {
      return (TestRun) clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  public List<Rule> rules() {
    return rules;
  }

  public Map<String, RuleSetting> settings() {
    return settings;
  }

  public TestRun rules(List<Rule> changed) {
    TestRun copy = copy();
    copy.rules = changed;
    return copy;
  }

  public TestRun settings(Map<String, RuleSetting> changed) {
    TestRun copy = copy();
    copy.settings = changed;
    return copy;
  }

  public TestRun threads(int changed) {
    TestRun copy = copy();
    copy.threads = changed;
    return copy;
  }

  public TestRun budgetBytes(long changed) {
    TestRun copy = copy();
    copy.budgetBytes = changed;
    return copy;
  }

  public TestRun chunkBytes(long changed) {
    TestRun copy = copy();
    copy.chunkBytes = changed;
    return copy;
  }

  public TestRun withoutGenerated() {
    TestRun copy = copy();
    copy.includeGenerated = false;
    return copy;
  }

  public TestRun today(LocalDate changed) {
    TestRun copy = copy();
    copy.today = changed;
    return copy;
  }

  public TestRun timing(Timing changed) {
    TestRun copy = copy();
    copy.timing = changed;
    return copy;
  }

  public TestRun whole() {
    TestRun copy = copy();
    copy.wholeFiles = true;
    return copy;
  }

  public TestRun withoutTriggers() {
    TestRun copy = copy();
    copy.ignoreTriggers = true;
    return copy;
  }

  public TestRun classPath(ClassPath changed) {
    TestRun copy = copy();
    copy.classPath = changed;
    return copy;
  }

  /** What may not show in the findings: says in a failure which of several runs it was. */
  @Override
  public String toString() {
    return threads
        + " workers, chunks of "
        + chunkBytes
        + " bytes"
        + (wholeFiles ? ", files whole" : "")
        + (ignoreTriggers ? ", without triggers" : "");
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

package dev.onex.bench;

import dev.onex.chunk.JavaLevel;
import dev.onex.engine.EngineSettings;
import dev.onex.engine.MemoryBudget.Usage;
import dev.onex.engine.Timing;
import dev.onex.finding.Severity;
import dev.onex.rule.ModelSettings;
import dev.onex.rule.RuleConfiguration;
import dev.onex.rule.RuleSetting;
import dev.onex.source.SourceFile;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A trial and what it came to, as facts for another process. */
final class TrialFacts {

  private static final String RULES = "rules.";
  private static final String TEST_RULES = "testRules.";
  private static final String FOUND = "found.";
  private static final String OPTION = "option.";

  private TrialFacts() {}

  static Facts of(Trial trial) {
    Facts facts = new Facts();
    TrialSettings settings = trial.settings();
    facts
        .put("threads", settings.threads())
        .put("memoryBudget", settings.memoryBudget())
        .put("chunkSize", settings.chunkSize())
        .put("heap", settings.heap())
        .put("least", trial.repetition().least())
        .put("time", trial.repetition().time());
    Workload workload = trial.workload();
    EngineSettings engine = workload.engine();
    facts
        .put("encoding", engine.encoding())
        .put("level", engine.level().toString().replaceAll("\\D", ""))
        .put("includeGenerated", engine.includeGenerated())
        .put("today", engine.today())
        .putAll("classPath", workload.classPath())
        .put("files", workload.files().size());
    for (int i = 0; i < workload.files().size(); i++) {
      SourceFile file = workload.files().get(i);
      facts
          .put("path." + i, file.path())
          .put("absolute." + i, file.absolute())
          .put("bytes." + i, file.bytes())
          .put("test." + i, file.test());
    }
    RuleConfiguration rules = workload.rules();
    rules.rules().forEach((name, setting) -> add(facts, RULES + name + ".", setting));
    rules.testRules().forEach((name, setting) -> add(facts, TEST_RULES + name + ".", setting));
    ModelSettings models = rules.models();
    return facts
        .putAll("models.annotations", models.annotations())
        .putAll("models.names", models.names())
        .putAll("models.packages", models.packages())
        .putAll("models.baseClasses", models.baseClasses());
  }

  private static void add(Facts facts, String prefix, RuleSetting setting) {
    facts.put(prefix + "off", setting.off());
    Severity severity = setting.severity();
    if (severity != null) {
      facts.put(prefix + "severity", severity.name());
    }
    setting.options().forEach((option, value) -> facts.put(prefix + OPTION + option, value));
  }

  static Trial trial(Facts facts) {
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < facts.count("files"); i++) {
      files.add(
          new SourceFile(
              facts.text("path." + i),
              Path.of(facts.text("absolute." + i)),
              facts.number("bytes." + i),
              facts.flag("test." + i)));
    }
    EngineSettings engine =
        new EngineSettings(
            Charset.forName(facts.text("encoding")),
            JavaLevel.of(facts.count("level")).orElseThrow(),
            facts.number("chunkSize"),
            facts.flag("includeGenerated"),
            LocalDate.parse(facts.text("today")),
            Timing.SAMPLED);
    ModelSettings models =
        new ModelSettings(
            facts.all("models.annotations"),
            facts.all("models.names"),
            facts.all("models.packages"),
            facts.all("models.baseClasses"));
    return new Trial(
        new Workload(
            files,
            engine,
            new RuleConfiguration(rules(facts, RULES), rules(facts, TEST_RULES), models),
            facts.all("classPath").stream().map(Path::of).toList()),
        new TrialSettings(
            facts.count("threads"),
            facts.number("memoryBudget"),
            facts.number("chunkSize"),
            facts.number("heap")),
        new Repetition(facts.count("least"), Duration.parse(facts.text("time"))));
  }

  private static Map<String, RuleSetting> rules(Facts facts, String prefix) {
    Map<String, RuleSetting> rules = new TreeMap<>();
    for (String name : facts.below(prefix).keySet()) {
      String rule = name.substring(0, name.indexOf('.'));
      String of = prefix + rule + ".";
      rules.put(
          rule,
          new RuleSetting(
              facts.flag(of + "off"),
              facts.has(of + "severity") ? Severity.valueOf(facts.text(of + "severity")) : null,
              facts.below(of + OPTION)));
    }
    return rules;
  }

  static Facts of(Measured measured) {
    Facts facts = new Facts();
    measured.findings().forEach((rule, count) -> facts.put(FOUND + rule, count));
    Usage budget = measured.budget();
    return facts
        .put("files", measured.files())
        .put("failedFiles", measured.failedFiles())
        .put("offendingFiles", measured.offendingFiles())
        .put("inputHash", measured.inputHash())
        .put("wallMillis", measured.wallMillis())
        .put("cpuMillis", measured.cpuMillis())
        .put("efficiency", measured.efficiency())
        .put("workers", measured.workers())
        .put("cores", measured.cores())
        .put("parsedChunks", measured.parsedChunks())
        .put("peakHeapBytes", measured.peakHeapBytes())
        .put("maxHeapBytes", measured.maxHeapBytes())
        .put("budgetBytes", budget.budgetBytes())
        .put("peakAdmittedBytes", budget.peakAdmittedBytes())
        .put("waits", budget.waits())
        .put("oversizeChunks", budget.oversizeChunks())
        .putAll("heaps", measured.heapMegabytes());
  }

  static Measured measured(Facts facts) {
    Map<String, Integer> findings = new TreeMap<>();
    facts.below(FOUND).keySet().forEach(it -> findings.put(it, facts.count(FOUND + it)));
    return new Measured(
        facts.count("files"),
        facts.count("failedFiles"),
        facts.count("offendingFiles"),
        findings,
        facts.text("inputHash"),
        facts.decimal("wallMillis"),
        facts.decimal("cpuMillis"),
        facts.decimal("efficiency"),
        facts.count("workers"),
        facts.count("cores"),
        facts.number("parsedChunks"),
        facts.number("peakHeapBytes"),
        facts.number("maxHeapBytes"),
        new Usage(
            facts.number("budgetBytes"),
            facts.number("peakAdmittedBytes"),
            facts.number("waits"),
            facts.number("oversizeChunks")),
        facts.all("heaps").stream().map(Double::valueOf).toList());
  }
}

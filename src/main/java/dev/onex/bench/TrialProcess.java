package dev.onex.bench;

import dev.onex.rule.Rule;
import dev.onex.rules.BuiltInRules;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** The program of a process that carries out one trial. */
public final class TrialProcess {

  private TrialProcess() {}

  /**
   * Carries out a trial.
   *
   * @param arguments the file with the trial, and the file for what it came to
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Trial trial = TrialFacts.trial(Facts.read(Path.of(arguments[0])));
    List<Rule> rules = new ArrayList<>(BuiltInRules.all());
    ServiceLoader.load(Rule.class).forEach(rules::add);
    Measured measured = new LocalTrials(rules, System::nanoTime, TrialProcess::keptHeap).run(trial);
    TrialFacts.of(measured).write(Path.of(arguments[1]));
  }

  /** Collects garbage, which is allowed here: nothing else runs in this process. */
  private static long keptHeap() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }
}

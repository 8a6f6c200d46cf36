package dev.onex.bench;

import dev.onex.engine.EngineSettings;
import dev.onex.rule.RuleConfiguration;
import dev.onex.source.SourceFile;
import java.nio.file.Path;
import java.util.List;

/**
 * What is checked in a trial, whatever the settings of the trial.
 *
 * @param files the sources
 * @param engine what they mean; its size of chunks does not count
 * @param rules what is set for the rules
 * @param classPath the compile class path, for what names in the sources mean
 */
public record Workload(
    List<SourceFile> files, EngineSettings engine, RuleConfiguration rules, List<Path> classPath) {

  /** Copies. */
  public Workload {
    files = List.copyOf(files);
    classPath = List.copyOf(classPath);
  }
}

package dev.onex.engine;

import dev.onex.finding.Finding;
import java.util.List;

/** Findings as tests of the engine compare them. */
final class Found {

  private Found() {}

  /** What a run found, as {@code A.java:1:5 Rule A#f()}. */
  static List<String> lines(RunResult run) {
    return run.findings().list().stream().map(Found::line).toList();
  }

  private static String line(Finding finding) {
    String place =
        finding.path() + ":" + finding.location().line() + ":" + finding.location().column();
    return (place + " " + finding.rule() + " " + finding.symbol()).strip();
  }

  /** The messages of what was found under a rule. */
  static List<String> messages(RunResult run, String rule) {
    return run.findings().list().stream()
        .filter(it -> it.rule().equals(rule))
        .map(Finding::message)
        .toList();
  }
}

package dev.onex.history;

import dev.onex.engine.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows of a history, made by hand: each test changes what it is about. */
final class Rows {

  static final Instant START = Instant.parse("2026-11-25T08:00:00Z");
  static final String PROJECT = "shop:orders";

  /** 100 files in a second on two workers that were busy for 1.5 s; no findings. */
  static final RunRow ROW =
      new RunRow(
          START,
          "passed",
          new RunRow.Setup(
              PROJECT,
              "0.1.0",
              "17.0.15",
              "00ff",
              1L << 30,
              2,
              false,
              "aaaa",
              "bbbb",
              "cccc",
              "0123456789".repeat(4)),
          new RunRow.Work(
              new RunRow.Files(100, 0, 0), 1_000_000, 30_000, 8_000, 400, 120, 900, 100L << 20, 7),
          new RunRow.Times(1000, 1500, Map.of(Stage.SCAN, 300.5, Stage.PARSE, 900.0)),
          new RunRow.Heap(256L << 20, 5 << 20, 60L << 20),
          new RunRow.Found(1, 2, 3),
          List.of());

  private Rows() {}

  static RunRow at(RunRow row, Instant at) {
    return new RunRow(
        at,
        row.verdict(),
        row.setup(),
        row.work(),
        row.times(),
        row.heap(),
        row.found(),
        row.alerts());
  }

  static RunRow with(RunRow row, RunRow.Setup setup) {
    return new RunRow(
        row.at(),
        row.verdict(),
        setup,
        row.work(),
        row.times(),
        row.heap(),
        row.found(),
        row.alerts());
  }

  static RunRow with(RunRow row, RunRow.Work work) {
    return new RunRow(
        row.at(),
        row.verdict(),
        row.setup(),
        work,
        row.times(),
        row.heap(),
        row.found(),
        row.alerts());
  }

  static RunRow peakHeap(RunRow row, long bytes) {
    return new RunRow(
        row.at(),
        row.verdict(),
        row.setup(),
        row.work(),
        row.times(),
        new RunRow.Heap(row.heap().budgetBytes(), row.heap().admittedBytes(), bytes),
        row.found(),
        row.alerts());
  }

  static RunRow took(RunRow row, double wallMillis, double cpuMillis) {
    return new RunRow(
        row.at(),
        row.verdict(),
        row.setup(),
        row.work(),
        new RunRow.Times(wallMillis, cpuMillis, row.times().stageMillis()),
        row.heap(),
        row.found(),
        row.alerts());
  }

  static RunRow ofProject(String project) {
    RunRow.Setup it = ROW.setup();
    return with(
        ROW,
        new RunRow.Setup(
            project,
            it.tool(),
            it.java(),
            it.machine(),
            it.maxHeapBytes(),
            it.workers(),
            it.warm(),
            it.input(),
            it.rules(),
            it.settings(),
            it.commit()));
  }

  static RunRow parsed(long declarations, long chunks) {
    RunRow.Work it = ROW.work();
    return with(
        ROW,
        new RunRow.Work(
            it.files(),
            it.bytes(),
            it.lines(),
            it.declarations(),
            declarations,
            chunks,
            it.ruleCalls(),
            it.allocatedBytes(),
            it.unresolvedTypes()));
  }

  static RunRow work(RunRow row, int files, long bytes, long allocated) {
    RunRow.Work it = row.work();
    return with(
        row,
        new RunRow.Work(
            new RunRow.Files(files, 0, 0),
            bytes,
            it.lines(),
            it.declarations(),
            it.parsedDeclarations(),
            it.parsedChunks(),
            it.ruleCalls(),
            allocated,
            it.unresolvedTypes()));
  }

  static RunRow input(RunRow row, String tool, String input) {
    RunRow.Setup it = row.setup();
    return with(
        row,
        new RunRow.Setup(
            it.project(),
            tool,
            it.java(),
            it.machine(),
            it.maxHeapBytes(),
            it.workers(),
            it.warm(),
            input,
            it.rules(),
            it.settings(),
            it.commit()));
  }

  /** The same row, a minute after the other. */
  static List<RunRow> times(int count, RunRow row) {
    List<RunRow> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(at(row, START.plus(Duration.ofMinutes(i))));
    }
    return rows;
  }
}

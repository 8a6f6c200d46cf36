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
    return with(ROW, setup(project, it.tool(), it.machine(), it.input()));
  }

  static RunRow onMachine(String machine) {
    RunRow.Setup it = ROW.setup();
    return with(ROW, setup(it.project(), it.tool(), machine, it.input()));
  }

  static RunRow input(RunRow row, String tool, String input) {
    return with(row, setup(row.setup().project(), tool, row.setup().machine(), input));
  }

  private static RunRow.Setup setup(String project, String tool, String machine, String input) {
    RunRow.Setup it = ROW.setup();
    return new RunRow.Setup(
        project,
        tool,
        it.java(),
        machine,
        it.maxHeapBytes(),
        it.workers(),
        it.warm(),
        input,
        it.rules(),
        it.settings(),
        it.commit());
  }

  static RunRow parsed(long declarations, long chunks) {
    RunRow.Work it = ROW.work();
    return with(ROW, work(it.files(), it.bytes(), declarations, chunks, it.allocatedBytes()));
  }

  static RunRow work(RunRow row, int files, long bytes, long allocated) {
    RunRow.Work it = row.work();
    RunRow.Files checked = new RunRow.Files(files, 0, 0);
    return with(row, work(checked, bytes, it.parsedDeclarations(), it.parsedChunks(), allocated));
  }

  static RunRow checked(RunRow.Files files) {
    RunRow.Work it = ROW.work();
    return with(
        ROW,
        work(files, it.bytes(), it.parsedDeclarations(), it.parsedChunks(), it.allocatedBytes()));
  }

  /** The work of {@link #ROW} but for these. */
  private static RunRow.Work work(
      RunRow.Files files, long bytes, long parsedDeclarations, long chunks, long allocated) {
    RunRow.Work it = ROW.work();
    return new RunRow.Work(
        files,
        bytes,
        it.lines(),
        it.declarations(),
        parsedDeclarations,
        chunks,
        it.ruleCalls(),
        allocated,
        it.unresolvedTypes());
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

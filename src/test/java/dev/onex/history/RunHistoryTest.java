package dev.onex.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunHistoryTest {

  private static final Instant LONG_AGO = Instant.EPOCH;

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void aFileThatIsNotThereYet() {
    file = directory.resolve("deep/below/rows.jsonl");
  }

  private RunHistory history() {
    return new RunHistory(file);
  }

  private Past past() {
    return history().read(Rows.PROJECT, LONG_AGO);
  }

  private void add(List<RunRow> rows) {
    rows.forEach(it -> assertThat(history().append(it)).isEmpty());
  }

  private void write(List<String> lines) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  @Test
  void withoutAFileNothingIsRemembered() {
    assertThat(past()).isEqualTo(Past.NONE);
    assertThat(file).doesNotExist();
  }

  @Test
  void rowsComeBackInTheirOrder() {
    List<RunRow> rows = Rows.times(3, Rows.ROW);
    add(rows);
    assertThat(past()).isEqualTo(new Past(rows, List.of()));
  }

  @Test
  void projectsThatShareAFileDoNotSeeEachOther() {
    add(List.of(Rows.ROW, Rows.ofProject("shop:orders2"), Rows.ofProject("shop:bills")));
    assertThat(past().rows()).containsExactly(Rows.ROW);
    assertThat(history().read("shop:bills", LONG_AGO).rows()).hasSize(1);
  }

  @Test
  void brokenLinesAreReportedAndDoNotHideTheOthers() throws IOException {
    String row = new RowWriter().line(Rows.ROW);
    write(List.of(row, row.substring(0, 90), row));

    assertThat(past().rows()).containsExactly(Rows.ROW, Rows.ROW);
    assertThat(past().problems())
        .singleElement()
        .asString()
        .startsWith("a line of the history " + file + ", line 2, cannot be read (Unexpected end")
        .endsWith("); delete what is broken there");

    write(List.of("first", row, "", "third"));
    assertThat(past().problems())
        .containsExactly(
            "3 lines, the first of them line 1 of the history "
                + file
                + " cannot be read (Unrecognized token 'first': was expecting (JSON String, Number,"
                + " Array, Object or token 'null', 'true' or 'false')); delete what is broken there");
  }

  @Test
  void brokenLinesStayForThoseWhoWroteThem() throws IOException {
    write(List.of("precious"));
    add(List.of(Rows.ROW));
    assertThat(file).content().startsWith("precious\n{\"format\":1,");
    assertThat(past().rows()).containsExactly(Rows.ROW);
  }

  @Test
  void aLineWithoutItsEndIsBeingWrittenAndNoneOfOurs() throws IOException {
    add(List.of(Rows.ROW));
    Files.writeString(file, "{\"format\":1,\"pro", StandardOpenOption.APPEND);
    assertThat(past()).isEqualTo(new Past(List.of(Rows.ROW), List.of()));

    // Whoever wrote it was killed: the next row starts a line of its own.
    add(List.of(Rows.ROW));
    assertThat(past().rows()).containsExactly(Rows.ROW, Rows.ROW);
    assertThat(past().problems()).hasSize(1);
  }

  @Test
  void theLatestRowsAreReadAndMoreOnlyIfTheyAreYoung() throws IOException {
    List<RunRow> rows = Rows.times(RunHistory.RECENT + 20, Rows.ROW);
    add(rows);
    assertThat(history().read(Rows.PROJECT, Rows.START.plus(Duration.ofDays(1))).rows())
        .isEqualTo(rows.subList(20, rows.size()));
    assertThat(history().read(Rows.PROJECT, Rows.START.plus(Duration.ofMinutes(15))).rows())
        .isEqualTo(rows.subList(15, rows.size()));
  }

  @Test
  void onlyTheOldestRowsOfTheSameProjectAreForgotten() throws IOException {
    List<String> lines = new ArrayList<>(List.of("precious"));
    lines.add(new RowWriter().line(Rows.ofProject("shop:bills")));
    List<RunRow> rows = Rows.times(RunHistory.MOST_ROWS + 2, Rows.ROW);
    for (RunRow row : rows.subList(0, RunHistory.MOST_ROWS)) {
      lines.add(new RowWriter().line(row));
    }
    write(lines);

    add(rows.subList(RunHistory.MOST_ROWS, rows.size()));

    assertThat(past().rows()).isEqualTo(rows.subList(2, rows.size()));
    assertThat(history().read("shop:bills", LONG_AGO).rows()).hasSize(1);
    assertThat(Files.readAllLines(file)).hasSize(2 + RunHistory.MOST_ROWS).startsWith("precious");
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrder("rows.jsonl", "rows.jsonl.lock");
    }
  }

  @Test
  void rowsThatAreAddedAtOnceAreAllThereAndWhole() throws Exception {
    int threads = 8;
    int each = 20;
    ExecutorService builders = Executors.newFixedThreadPool(threads);
    List<Future<?>> modules = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      String project = "shop:module" + i;
      modules.add(
          builders.submit(
              () -> {
                for (int run = 0; run < each; run++) {
                  assertThat(history().append(Rows.ofProject(project))).isEmpty();
                  assertThat(history().read(project, LONG_AGO).rows()).hasSize(run + 1);
                }
              }));
    }
    for (Future<?> module : modules) {
      module.get();
    }
    builders.shutdown();
    assertThat(Files.readAllLines(file)).hasSize(threads * each);
    assertThat(history().read("shop:module0", LONG_AGO).problems()).isEmpty();
  }

  @Test
  void aRowWaitsForOthersToFinishTheirs() throws Exception {
    Files.createDirectories(file.getParent());
    Path lock = file.resolveSibling("rows.jsonl.lock");
    ExecutorService other = Executors.newSingleThreadExecutor();
    Future<?> appended;
    try (FileChannel channel =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      assertThat(channel.lock().isValid()).isTrue();
      appended = other.submit(() -> add(List.of(Rows.ROW)));
      Thread.sleep(100);
      assertThat(appended.isDone()).isFalse();
      assertThat(file).doesNotExist();
    }
    appended.get();
    other.shutdown();
    assertThat(past().rows()).containsExactly(Rows.ROW);
  }

  @Test
  void whatCannotBeReadOrWrittenIsSaidAndThrowsNothing() throws IOException {
    Files.createDirectories(file);
    assertThat(past().rows()).isEmpty();
    assertThat(past().problems())
        .singleElement()
        .asString()
        .startsWith("cannot read the history " + file + ": IOException: ");
    assertThat(history().append(Rows.ROW).orElseThrow())
        .startsWith("cannot write the history " + file + ": ");

    Files.writeString(directory.resolve("occupied"), "");
    RunHistory below = new RunHistory(directory.resolve("occupied/rows.jsonl"));
    assertThat(below.append(Rows.ROW).orElseThrow()).startsWith("cannot write the history ");
  }
}

package dev.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.finding.Finding;
import dev.onex.source.SourceFile;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The law: however the work is done, the findings are the same, byte for byte, as when every file
 * is parsed whole.
 */
final class Law {

  static final long KILOBYTE = 1 << 10;
  static final long MEGABYTE = 1 << 20;

  private static final List<Integer> WORKERS = List.of(1, 2, 8);
  private static final int SHOWN = 20;

  private Law() {}

  /** Every size of chunks with every number of workers, and every size without triggers. */
  static Map<String, TestRun> ways(TestRun run, List<Long> chunkSizes) {
    Map<String, TestRun> ways = new LinkedHashMap<>();
    for (long size : chunkSizes) {
      TestRun inChunks = run.chunkBytes(size);
      String chunks = "chunks of " + size + " bytes, ";
      WORKERS.forEach(it -> ways.put(chunks + it + " workers", inChunks.threads(it)));
      ways.put(chunks + "no triggers", inChunks.withoutTriggers());
    }
    return ways;
  }

  /**
   * Checks files whole and in all those ways, and compares.
   *
   * @return what was found, the same in every way
   */
  static List<Finding> hold(
      TestRun run, Map<String, TestRun> ways, List<SourceFile> files, String about)
      throws InterruptedException {
    return holdFor(run, ways, files, about).findings().list();
  }

  /** The same, with all that the run found when files were parsed whole. */
  static RunResult holdFor(
      TestRun run, Map<String, TestRun> ways, List<SourceFile> files, String about)
      throws InterruptedException {
    RunResult all = run.whole().check(files);
    List<Finding> whole = all.findings().list();
    for (Map.Entry<String, TestRun> way : ways.entrySet()) {
      RunResult result = way.getValue().check(files);
      List<Finding> found = result.findings().list();
      String what = "%s: %d files, %d findings when parsed whole, %d in %s";
      assertThat(differences(whole, found))
          .as(what, about, files.size(), whole.size(), found.size(), way.getKey())
          .isEmpty();
      assertThat(found.size()).isEqualTo(whole.size());
      assertThat(result.suppressed()).as(way.getKey()).isEqualTo(all.suppressed());
    }
    return all;
  }

  /** The first findings that only one side has. */
  static List<String> differences(List<Finding> whole, List<Finding> found) {
    Stream<String> lost = without(whole, found).map(it -> "lost: " + it);
    Stream<String> invented = without(found, whole).map(it -> "invented: " + it);
    return Stream.concat(lost.limit(SHOWN), invented.limit(SHOWN)).toList();
  }

  private static Stream<Finding> without(List<Finding> from, List<Finding> others) {
    Set<Finding> known = new HashSet<>(others);
    return from.stream().filter(it -> !known.contains(it));
  }
}

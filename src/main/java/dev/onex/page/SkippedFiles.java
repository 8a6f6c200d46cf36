package dev.onex.page;

import dev.onex.engine.RunResult.SkippedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files that were left out for one reason.
 *
 * @param reason the reason
 * @param paths some of the files
 * @param count how many there are
 */
record SkippedFiles(String reason, List<String> paths, int count) {

  /** More of one reason are only counted. */
  private static final int MOST = 500;

  /** Files by reason. */
  static List<SkippedFiles> of(List<SkippedFile> files) {
    Map<String, List<String>> byReason = new TreeMap<>();
    for (SkippedFile file : files) {
      byReason
          .computeIfAbsent(file.reason(), it -> new ArrayList<>())
          .add(VisibleText.of(file.path()));
    }
    List<SkippedFiles> all = new ArrayList<>();
    byReason.forEach(
        (reason, paths) ->
            all.add(
                new SkippedFiles(
                    VisibleText.of(reason),
                    paths.subList(0, Math.min(MOST, paths.size())),
                    paths.size())));
    return all;
  }

  int leftOut() {
    return count - paths.size();
  }
}

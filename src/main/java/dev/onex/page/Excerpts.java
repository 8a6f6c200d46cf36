package dev.onex.page;

import dev.onex.report.CheckReport.ReportedFinding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts excerpts out of sources, one file at a time and all together no longer than fits a page:
 * when they are used up, findings go without. So it is good for one page, and keeps count.
 */
final class Excerpts {

  static final String UNREADABLE = "The source cannot be read any more.";
  static final String CHANGED = "The source has no such line any more.";
  static final String USED_UP = "Source lines are left out here, to keep this page small.";

  /** How many lines of a finding that goes over several, as over a whole class. */
  private static final int MARKED = 4;

  private final Path basedir;
  private final Charset encoding;
  private final int context;
  private long left;

  /**
   * Excerpts of sources.
   *
   * @param basedir what the findings' paths are relative to
   * @param encoding the sources' encoding
   * @param room how long each may be, and all together
   */
  Excerpts(Path basedir, Charset encoding, Room room) {
    this.basedir = basedir;
    this.encoding = encoding;
    this.context = room.context();
    this.left = room.bytes();
  }

  /** An excerpt for each of a file's findings, in their order. */
  List<Excerpt> of(String path, List<ReportedFinding> findings) {
    if (left <= 0) {
      return findings.stream().map(it -> Excerpt.without(USED_UP)).toList();
    }
    BitSet wanted = new BitSet();
    findings.forEach(it -> wanted.set(Math.max(1, it.line() - context), last(it) + 1));
    try {
      Map<Integer, String> lines = SourceLines.read(basedir.resolve(path), encoding, wanted);
      return findings.stream().map(it -> of(it, lines)).toList();
    } catch (IOException e) {
      return findings.stream().map(it -> Excerpt.without(UNREADABLE)).toList();
    }
  }

  private int last(ReportedFinding finding) {
    int marked = Math.min(MARKED, context + 1);
    return Math.min(finding.endLine(), finding.line() + marked - 1) + context;
  }

  /** Whether a line says nothing, or is not there. */
  private static boolean isBlank(@Nullable String line) {
    return line == null || line.isBlank();
  }

  private Excerpt of(ReportedFinding finding, Map<Integer, String> lines) {
    if (left <= 0) {
      return Excerpt.without(USED_UP);
    }
    if (!lines.containsKey(finding.line())) {
      return Excerpt.without(CHANGED);
    }
    int first = Math.max(1, finding.line() - context);
    int last = last(finding);
    while (first < finding.line() && isBlank(lines.get(first))) {
      first++;
    }
    while (last > finding.line() && isBlank(lines.get(last))) {
      last--;
    }
    List<String> shown = new ArrayList<>();
    for (int line = first; line <= last; line++) {
      shown.add(lines.getOrDefault(line, ""));
    }
    Excerpt excerpt = Excerpt.of(first, shown, Stretch.of(finding));
    left -= excerpt.bytes();
    return excerpt;
  }
}

package dev.onex.chunk;

import com.github.javaparser.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns positions in a chunk's text into positions in the file that it was cut from. */
final class LineMap {

  private static final int SHELL = -1;

  private final int[] chunkLines;
  private final int[] fileLines;
  private final int[] columnShifts;

  private LineMap(int[] chunkLines, int[] fileLines, int[] columnShifts) {
    this.chunkLines = chunkLines;
    this.fileLines = fileLines;
    this.columnShifts = columnShifts;
  }

  /** The map of a text that is the whole file. */
  static LineMap identity() {
    return new LineMap(new int[] {1}, new int[] {1}, new int[] {0});
  }

  /** Whether a position belongs to a piece of the file, and not to a shell. */
  boolean isInFile(Position position) {
    int segment = segment(position.line);
    return segment >= 0 && fileLines[segment] != SHELL;
  }

  /** The position in the file; only for those that are in it. */
  Position inFile(Position position) {
    int segment = segment(position.line);
    int below = position.line - chunkLines[segment];
    int shift = below == 0 ? columnShifts[segment] : 0;
    return new Position(fileLines[segment] + below, position.column + shift);
  }

  /**
   * The map of the text with a line put in at a position, as by two line ends with something in
   * between. The line stands for that position, and what comes behind it stays where it is.
   */
  LineMap withLineAt(Position at) {
    Position place = inFile(at);
    int next = segment(at.line) + 1;
    Builder builder = new Builder();
    for (int i = 0; i < next; i++) {
      builder.add(chunkLines[i], fileLines[i], columnShifts[i]);
    }
    builder.add(at.line + 1, place.line, place.column - 1);
    builder.add(at.line + 2, place.line, place.column - 1);
    for (int i = next; i < chunkLines.length; i++) {
      builder.add(chunkLines[i] + 2, fileLines[i], columnShifts[i]);
    }
    return builder.build();
  }

  private int segment(int line) {
    int found = Arrays.binarySearch(chunkLines, line);
    return found >= 0 ? found : -found - 2;
  }

  /** Gathers the segments of a chunk's text in their order. */
  static final class Builder {

    private final List<int[]> segments = new ArrayList<>();

    /** A piece of the file starts on this line of the chunk. */
    void add(int chunkLine, int fileLine, int columnShift) {
      segments.add(new int[] {chunkLine, fileLine, columnShift});
    }

    /** A line of a shell. */
    void addShell(int chunkLine) {
      segments.add(new int[] {chunkLine, SHELL, 0});
    }

    LineMap build() {
      return new LineMap(column(0), column(1), column(2));
    }

    private int[] column(int index) {
      return segments.stream().mapToInt(it -> it[index]).toArray();
    }
  }
}

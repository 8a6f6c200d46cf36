package dev.onex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a page that is written anew each time, between two comments.
 *
 * @param name what the comments call it
 */
record MarkedPart(String name) {

  private String mark(String end) {
    return "<!-- " + name + " written by src/bench/accuracy: " + end + " -->";
  }

  void write(Path page, String content) throws IOException {
    String text = Files.readString(page);
    int begin = text.indexOf(mark("begin"));
    int end = text.indexOf(mark("end"));
    if (begin < 0 || end < begin) {
      throw new IOException(page + " lacks the line " + mark("begin") + " or " + mark("end"));
    }
    Directories.write(
        page, text.substring(0, begin) + mark("begin") + "\n" + content + text.substring(end));
  }
}

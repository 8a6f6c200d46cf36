package dev.onex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program measured of itself.
 *
 * @param nanos how long it took, without the start of its JVM
 * @param results how much it got
 */
record OwnTime(long nanos, long results) {

  private static final Pattern PRINTED = Pattern.compile("own time (\\d+) ns, results (\\d+)");

  void print() {
    System.out.println("own time " + nanos + " ns, results " + results);
  }

  static OwnTime in(Path output) throws IOException {
    Matcher found = PRINTED.matcher(Files.readString(output));
    if (!found.find()) {
      throw new IOException("no time in " + output);
    }
    return new OwnTime(Long.parseLong(found.group(1)), Long.parseLong(found.group(2)));
  }

  double seconds() {
    return nanos / 1e9;
  }
}

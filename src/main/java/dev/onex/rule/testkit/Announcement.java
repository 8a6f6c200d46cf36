package dev.onex.rule.testkit;

import dev.onex.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding as far as a fixture announces it.
 *
 * @param line the line that it stands on, from 1
 * @param message what it says
 */
record Announcement(int line, String message) {

  private static final String MARKER = "// finding: ";

  /** A finding as it would have to be announced. */
  static Announcement of(Finding finding) {
    return new Announcement(finding.location().line(), finding.message());
  }

  /** What a source announces, in the order of its lines. */
  static List<Announcement> in(String content) {
    List<Announcement> announced = new ArrayList<>();
    List<String> waiting = new ArrayList<>();
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      String text = line.strip();
      if (text.startsWith(MARKER)) {
        waiting.add(text.substring(MARKER.length()));
      } else {
        for (String message : waiting) {
          announced.add(new Announcement(number, message));
        }
        waiting.clear();
      }
    }
    for (String message : waiting) {
      announced.add(new Announcement(number + 1, message));
    }
    return announced;
  }
}

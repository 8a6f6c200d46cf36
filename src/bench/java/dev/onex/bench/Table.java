package dev.onex.bench;

import java.util.Collections;

/** A table of a Markdown page. */
final class Table {

  private final StringBuilder text = new StringBuilder();

  Table(String... titles) {
    row(titles);
    row(Collections.nCopies(titles.length, "---").toArray(String[]::new));
  }

  Table row(String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

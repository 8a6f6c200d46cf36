package dev.onex.bench;

import java.io.IOException;

/** A part of the page, which can be measured by itself. */
interface Section {

  /** Measures, and says in Markdown what came out, without a heading. */
  String measure(Bench bench) throws IOException, InterruptedException;
}

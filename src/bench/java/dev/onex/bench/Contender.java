package dev.onex.bench;

import java.io.IOException;

/** What takes part in a comparison. */
interface Contender {

  /** Its name in tables. */
  String name();

  /** Runs once, cold. Fails if it did not do its work: a tool that gives up is fast. */
  Sample run() throws IOException, InterruptedException;
}

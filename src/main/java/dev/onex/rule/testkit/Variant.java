package dev.onex.rule.testkit;

import dev.onex.chunk.JavaLevel;
import dev.onex.engine.EngineSettings;
import dev.onex.engine.Timing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * A way to do the work that must not show in the findings.
 *
 * @param label how, as in "finds something else in chunks of 1 byte"
 * @param cause what is wrong with a rule that shows it
 * @param engine how the engine works
 * @param threads how many workers
 * @param lineEnd what ends the lines of the source
 */
record Variant(String label, String cause, EngineSettings engine, int threads, String lineEnd) {

  private static final String CUT =
      "it goes by more than the declaration that it is handed and the facts around it";
  private static final String STATE =
      "it has state that changes; one instance serves all workers at once";
  private static final String NARROW =
      "kinds, where, triggers or suspects() of the rule say no where inspect() finds something";
  private static final String LINES = "it takes the ends of lines for content";

  /** Always the same day, since markers that suppress findings may expire. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  /** As a check works. */
  static final Variant USUAL = new Variant("usually", "", engine(1 << 20, false, false), 2, "\n");

  /** All others. */
  static List<Variant> all() {
    EngineSettings usual = USUAL.engine;
    return List.of(
        // What is wrong with triggers shows in chunks as well, so they come first.
        new Variant("without triggers", NARROW, engine(1 << 20, false, true), 2, "\n"),
        new Variant(
            "without triggers in chunks of 1 byte", NARROW, engine(1, false, true), 2, "\n"),
        new Variant("parsed whole", CUT, engine(1 << 20, true, false), 2, "\n"),
        new Variant("in chunks of 1 byte", CUT, engine(1, false, false), 2, "\n"),
        new Variant("in chunks of 1 KB", CUT, engine(1 << 10, false, false), 2, "\n"),
        new Variant("with one worker", STATE, usual, 1, "\n"),
        new Variant("with eight workers", STATE, usual, 8, "\n"),
        new Variant("with CR LF", LINES, usual, 2, "\r\n"));
  }

  private static EngineSettings engine(long chunkBytes, boolean whole, boolean ignoreTriggers) {
    return new EngineSettings(
        StandardCharsets.UTF_8,
        JavaLevel.newest(),
        chunkBytes,
        true,
        TODAY,
        Timing.SAMPLED,
        whole,
        ignoreTriggers);
  }

  /** A source as this variant has it. */
  String of(String content) {
    return content.replace("\n", lineEnd);
  }

  /** What to look for in a rule that finds something else this way. */
  String advice() {
    return "; look whether " + cause;
  }
}

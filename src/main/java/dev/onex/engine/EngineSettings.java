package dev.onex.engine;

import dev.onex.chunk.JavaLevel;
import java.nio.charset.Charset;
import java.time.LocalDate;

/**
 * How a run works. None of it shows in the findings, but for level and encoding, which say what the
 * sources mean, for {@code includeGenerated} and for {@code today}.
 *
 * @param encoding the sources' encoding
 * @param level the sources' level of Java
 * @param chunkBytes about how many bytes of source are parsed together at most
 * @param includeGenerated whether generated files are judged too
 * @param today the day by which markers expire that suppress findings
 * @param timing how time by rule is measured
 * @param wholeFiles whether files are parsed whole instead of in chunks: slow, and there to prove
 *     that it makes no difference
 * @param ignoreTriggers whether declarations are parsed that no trigger names: slow, and there for
 *     the same reason
 */
public record EngineSettings(
    Charset encoding,
    JavaLevel level,
    long chunkBytes,
    boolean includeGenerated,
    LocalDate today,
    Timing timing,
    boolean wholeFiles,
    boolean ignoreTriggers) {

  /** Settings for use: in chunks, and by triggers. */
  public EngineSettings(
      Charset encoding,
      JavaLevel level,
      long chunkBytes,
      boolean includeGenerated,
      LocalDate today,
      Timing timing) {
    this(encoding, level, chunkBytes, includeGenerated, today, timing, false, false);
  }

  /**
   * What decides how much work the same input is, as a text: runs whose texts are the same may be
   * compared. The day is not among it, for a run of tomorrow is no other work.
   */
  public String work() {
    return String.join(
        " ",
        encoding.name(),
        level.toString(),
        Long.toString(chunkBytes),
        Boolean.toString(includeGenerated),
        timing.name(),
        Boolean.toString(wholeFiles),
        Boolean.toString(ignoreTriggers));
  }
}

package dev.onex.maven;

import dev.onex.engine.Progress;
import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;

/**
 * One line of a terminal that says how far a check is, written over and over and wiped in the end.
 * It shows up only if the check takes longer than {@value #DELAY_MILLIS} ms.
 */
final class ProgressLine implements Progress {

  private static final long DELAY_MILLIS = 2_000;

  private static final long INTERVAL_MILLIS = 250;

  private final PrintStream out;
  private final LongSupplier clock;
  private final BooleanSupplier terminal;
  private final long started;
  private long stepStarted;
  private long next;
  private Step step = Step.SCAN;
  private int shown;

  /**
   * A line for a check that starts now.
   *
   * @param clock tells the time in milliseconds
   * @param terminal whether there is somebody to read it; asked once it would show up
   */
  ProgressLine(PrintStream out, LongSupplier clock, BooleanSupplier terminal) {
    this.out = out;
    this.clock = clock;
    this.terminal = terminal;
    this.started = clock.getAsLong();
    this.stepStarted = started;
    this.next = started + DELAY_MILLIS;
  }

  /** A line for a build's terminal; nothing in batch mode, if told to be quiet, or in parallel. */
  static Progress of(MavenSession session, Log log) {
    boolean wanted =
        log.isInfoEnabled()
            && session.getRequest().isInteractiveMode()
            && session.getRequest().getDegreeOfConcurrency() <= 1;
    return wanted
        ? new ProgressLine(
            System.out, // onex-ok: ConsoleOutput a log cannot write over its last line
            () -> System.nanoTime() / 1_000_000,
            ProgressLine::isTerminal)
        : UNWATCHED;
  }

  @Override
  public void reached(Step step, int done, int of) {
    long now = clock.getAsLong();
    if (step != this.step) {
      this.step = step;
      stepStarted = now;
    }
    if (now >= next) {
      // Whoever cannot see it is asked for only once.
      next = shown > 0 || terminal.getAsBoolean() ? now + INTERVAL_MILLIS : Long.MAX_VALUE;
      if (next != Long.MAX_VALUE) {
        write(line(done, of, now - stepStarted));
      }
    }
  }

  @Override
  public void ended() {
    if (shown > 0) {
      write("");
      out.print('\r');
      out.flush();
    }
  }

  private String line(int done, int of, long millis) {
    double perSecond = done * 1000.0 / Math.max(1, millis);
    String verb = step == Step.SCAN ? "scanned" : "judged";
    return String.format(
        Locale.ROOT,
        "onex: %,d of %,d files %s, %,.0f files/s, %,.0f s left",
        done,
        of,
        verb,
        perSecond,
        Math.ceil((of - done) / perSecond));
  }

  private void write(String line) {
    out.print('\r' + line + " ".repeat(Math.max(0, shown - line.length())));
    out.flush();
    shown = line.length();
  }

  @SuppressWarnings("SystemConsoleNull") // from Java 22 on it need not be null; then it is asked
  private static boolean isTerminal() {
    Console console = System.console();
    try {
      return console != null && (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}

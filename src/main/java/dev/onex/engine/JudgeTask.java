package dev.onex.engine;

import dev.onex.chunk.ChunkParser;
import dev.onex.chunk.UnparsableException;
import dev.onex.engine.ScannedFile.State;
import dev.onex.finding.Location;
import dev.onex.outline.Outline;
import dev.onex.outline.OutlineScanner;
import dev.onex.rule.FileContext;
import dev.onex.source.SourceFile;
import dev.onex.source.SourceText;
import dev.onex.source.UndecodableSourceException;
import dev.onex.suppression.Suppressions;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** Judges one scanned file: what could offend in it is parsed and shown to the rules. */
final class JudgeTask {

  private static final String AGAIN = ", so nothing in it was checked; run the check again";

  private final Run run;
  private final ScannedFile scanned;
  private final FileFindings findings;
  private int declarations;
  private Suppressions suppressions = Suppressions.NONE;
  private @Nullable FileContext context;

  JudgeTask(Run run, ScannedFile scanned) {
    this.run = run;
    this.scanned = scanned;
    this.findings = new FileFindings(scanned.file(), run.rulesFor(scanned.file()));
  }

  /** What there is to say about a file, and whether it could be judged to the end. */
  record Judged(SourceFile file, FileVerdict verdict, boolean failed) {}

  /** Judges it, and may do so once only. */
  Judged call() throws InterruptedException {
    Trace.Span span = run.trace.file(scanned.file(), "judge");
    judge();
    FileContext file = context;
    FileVerdict verdict =
        findings.complete(suppressions, it -> file == null ? "" : file.symbol(it));
    span.end(declarations, verdict.findings().size());
    return new Judged(scanned.file(), verdict, findings.isFailed());
  }

  private void judge() throws InterruptedException {
    StageClock clock = new StageClock();
    ChunkParser parser = run.borrowParser();
    try {
      clock.enter(Stage.READ);
      SourceText text = text();
      if (scanned.state() == State.WHOLE) {
        judgeWhole(text, parser, clock);
      } else {
        judgeInChunks(new OutlineScanner.Scan(text, scanned.outline()), parser, clock);
      }
      readMarkers();
    } catch (ChangedException | UndecodableSourceException e) {
      findings.incomplete(Location.START, "", "changed", "the file changed during the run" + AGAIN);
    } catch (IOException e) {
      String reason = FileFindings.reason(e);
      findings.incomplete(
          Location.START,
          "",
          "changed",
          "the file could not be read again (" + reason + ")" + AGAIN);
    } catch (RuntimeException | Error e) {
      findings.incomplete(
          Location.START,
          "",
          "engine",
          "the file could not be judged: " + FileFindings.firstLine(e) + "; please report it");
    } finally {
      run.giveBack(parser);
      clock.stop();
      run.totals.addWork(scanned.file(), clock);
      run.sampleMemory();
    }
  }

  private void readMarkers() {
    FileContext file = context;
    if (file != null) {
      suppressions =
          Suppressions.of(
              file.text(), file.outline(), run.rulesFor(scanned.file()), run.settings.today());
    }
  }

  /** A file has another content than it had at its scan. */
  private static final class ChangedException extends IOException {

    private static final long serialVersionUID = 1L;
  }

  private SourceText text() throws IOException, UndecodableSourceException {
    SourceText kept = scanned.text();
    if (kept != null) {
      return kept;
    }
    byte[] bytes = Files.readAllBytes(scanned.file().absolute());
    if (ContentHash.of(bytes) != scanned.hash()) {
      throw new ChangedException();
    }
    return run.reader.decode(bytes);
  }

  private void judgeWhole(SourceText raw, ChunkParser parser, StageClock clock)
      throws InterruptedException {
    clock.enter(Stage.SCAN);
    OutlineScanner.Scan scan = new OutlineScanner(run.rules.words()).scan(raw);
    SourceText text = scan.text();
    long estimate = text.end() * Run.HEAP_PER_BYTE;
    if (scan.outline().filter(Outline::hasTooDeep).isPresent()) {
      judgeInChunks(scan, parser, clock);
    } else if (!run.budget.isPossible(estimate)) {
      findings.incomplete(Location.START, "", "memory", ChunkJudge.tooLarge(text.end(), estimate));
    } else {
      parseWhole(scan, estimate, parser, clock);
    }
  }

  @SuppressWarnings("try") // a lease is held, not used
  private void parseWhole(
      OutlineScanner.Scan scan, long estimate, ChunkParser parser, StageClock clock)
      throws InterruptedException {
    SourceText text = scan.text();
    clock.enter(Stage.WAIT);
    try (MemoryBudget.Lease lease = run.budget.acquire(estimate)) {
      clock.enter(Stage.PARSE);
      Trace.Span span = run.trace.chunk(scanned.file(), text.end());
      ChunkParser.WholeFile whole = parser.parseWhole(text);
      declarations = whole.outline().size();
      FileContext file = context(text, whole.outline());
      run.totals.addPlanned(1);
      int found = new ChunkJudge(run, file, text, findings, parser, clock).judge(whole.chunk());
      span.end(whole.chunk().declarations().size(), found);
      return;
    } catch (UnparsableException e) {
      if (scan.outline().isEmpty()) {
        findings.unparsable(e.location(), "", ChunkJudge.unparsable(e, run.settings.level()));
        return;
      }
    } catch (StackOverflowError e) {
      findings.incomplete(Location.START, "", "depth", ChunkJudge.TOO_DEEP);
      return;
    }
    judgeInChunks(scan, parser, clock);
  }

  private FileContext context(SourceText text, Outline outline) {
    SourceFile file = scanned.file();
    FileContext made = new FileContext(file, text, outline, run.index, run.rulesFor(file));
    context = made;
    return made;
  }

  private void judgeInChunks(OutlineScanner.Scan scan, ChunkParser parser, StageClock clock)
      throws InterruptedException {
    Outline outline = scan.outline().orElseThrow();
    declarations = outline.size();
    FileContext file = context(scan.text(), outline);
    new ChunkJudge(run, file, scan.text(), findings, parser, clock).judge();
  }
}

package dev.onex.engine;

import dev.onex.chunk.ChunkParser;
import dev.onex.chunk.UnparsableException;
import dev.onex.engine.ScannedFile.State;
import dev.onex.finding.Location;
import dev.onex.outline.FactReader;
import dev.onex.outline.Outline;
import dev.onex.outline.OutlineScanner;
import dev.onex.rule.FileContext;
import dev.onex.rule.RuleSet;
import dev.onex.source.SourceFile;
import dev.onex.source.SourceText;
import dev.onex.source.UndecodableSourceException;
import dev.onex.suppression.Suppressions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Reads and scans one file, adds its types to the index, and says whether it is to be parsed. */
final class ScanTask implements Callable<ScannedFile> {

  private static final String MODULE_INFO = "module-info.java";

  private final Run run;
  private final SourceFile file;
  private final OutlineScanner scanner;
  private final FileFindings findings;
  private long hash = ContentHash.NONE;
  private int declarations;

  ScanTask(Run run, SourceFile file) {
    this.run = run;
    this.file = file;
    this.scanner = new OutlineScanner(run.rules.words());
    this.findings = new FileFindings(file, run.rulesFor(file));
  }

  @Override
  public ScannedFile call() throws InterruptedException {
    Trace.Span span = run.trace.file(file, "scan");
    ScannedFile scanned = scan();
    span.end(declarations, scanned.verdict().findings().size());
    return scanned;
  }

  private ScannedFile scan() throws InterruptedException {
    StageClock clock = new StageClock();
    try {
      return scan(clock);
    } catch (IOException e) {
      findings.incomplete(Location.START, "", "unreadable", unreadable(e));
    } catch (UndecodableSourceException e) {
      findings.unparsable(e.location(), "", undecodable(e));
    } catch (RuntimeException | Error e) {
      findings.incomplete(
          Location.START,
          "",
          "scan",
          "the file could not be scanned: " + FileFindings.firstLine(e) + "; please report it");
    } finally {
      clock.stop();
      run.totals.addWork(file, clock);
      run.sampleMemory();
    }
    FileVerdict verdict = findings.complete(Suppressions.NONE, it -> "");
    return new ScannedFile(file, State.FAILED, null, null, hash, verdict);
  }

  private ScannedFile scan(StageClock clock)
      throws IOException, UndecodableSourceException, InterruptedException {
    clock.enter(Stage.READ);
    byte[] bytes = Files.readAllBytes(file.absolute());
    clock.enter(Stage.HASH);
    hash = ContentHash.of(bytes);
    clock.enter(Stage.READ);
    SourceText text = run.reader.decode(bytes);
    if (file.fileName().equals(MODULE_INFO)) {
      run.totals.addFile(bytes.length, 0, 0);
      return result(State.RULED_OUT, null, null);
    }
    clock.enter(Stage.SCAN);
    OutlineScanner.Scan scan = scanner.scan(text);
    boolean unsure = run.settings.wholeFiles() || scan.outline().isEmpty();
    Outline outline = unsure ? treeOutline(scan, clock) : scan.outline().orElseThrow();
    if (outline == null) {
      run.totals.addFile(bytes.length, 0, 0);
      return result(State.WHOLE, null, null);
    }
    clock.enter(Stage.INDEX);
    run.index.add(outline, new FactReader(scan.text(), outline));
    declarations = outline.size();
    run.totals.addFile(bytes.length, outline.lines(), declarations);
    return next(outline, scan.text(), unsure || scan.text() != text, unsure);
  }

  private ScannedFile next(Outline outline, SourceText text, boolean isChanged, boolean unsure) {
    if (outline.isGenerated() && !run.settings.includeGenerated()) {
      return result(State.GENERATED, null, null);
    }
    if (unsure) {
      return result(State.WHOLE, null, null);
    }
    if (!run.settings.ignoreTriggers() && !FileContext.couldOffend(outline, run.rulesFor(file))) {
      return ruledOut(outline, text);
    }
    run.totals.addOutline(outline.retainedBytes());
    boolean keep = isChanged || run.mayKeep(text.end());
    return result(State.IN_CHUNKS, outline, keep ? text : null);
  }

  /** The outline of a file that the scan is unsure about; null if the parser rejects it as well. */
  @SuppressWarnings("try") // a lease is held, not used
  private @Nullable Outline treeOutline(OutlineScanner.Scan scan, StageClock clock)
      throws InterruptedException {
    SourceText text = scan.text();
    long estimate = text.end() * Run.HEAP_PER_BYTE;
    boolean tooDeep = scan.outline().filter(Outline::hasTooDeep).isPresent();
    if (tooDeep || !run.budget.isPossible(estimate)) {
      return scan.outline().orElse(null);
    }
    clock.enter(Stage.WAIT);
    ChunkParser parser = run.borrowParser();
    try (MemoryBudget.Lease lease = run.budget.acquire(estimate)) {
      clock.enter(Stage.PARSE);
      return parser.parseWhole(text).outline();
    } catch (UnparsableException | StackOverflowError e) {
      // The file is judged later, and that is where it is said.
      return scan.outline().orElse(null);
    } finally {
      run.giveBack(parser);
    }
  }

  private ScannedFile result(State state, @Nullable Outline outline, @Nullable SourceText text) {
    return new ScannedFile(file, state, outline, text, hash, FileVerdict.NONE);
  }

  /** Nothing in it could offend, and so its markers suppress nothing. */
  private ScannedFile ruledOut(Outline outline, SourceText text) {
    if (!outline.hasMarkers()) {
      return result(State.RULED_OUT, null, null);
    }
    RuleSet rules = run.rulesFor(file);
    FileContext context = new FileContext(file, text, outline, run.index, rules);
    Suppressions markers = Suppressions.of(text, outline, rules, run.settings.today());
    FileVerdict verdict = findings.complete(markers, context::symbol);
    return new ScannedFile(file, State.RULED_OUT, null, null, hash, verdict);
  }

  private static String unreadable(IOException e) {
    return "the file could not be read ("
        + FileFindings.reason(e)
        + "), so nothing in it was checked";
  }

  private String undecodable(UndecodableSourceException e) {
    return e.getMessage()
        + ", so nothing in this file was checked; save it as "
        + run.settings.encoding().name()
        + ", or set project.build.sourceEncoding to the encoding that it has";
  }
}

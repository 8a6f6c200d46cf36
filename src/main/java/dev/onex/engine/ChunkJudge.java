package dev.onex.engine;

import dev.onex.chunk.ChunkParser;
import dev.onex.chunk.JavaLevel;
import dev.onex.chunk.ParsedChunk;
import dev.onex.chunk.SourceChunk;
import dev.onex.chunk.SourceChunk.Piece;
import dev.onex.chunk.UnparsableException;
import dev.onex.finding.Finding;
import dev.onex.finding.Location;
import dev.onex.outline.Kind;
import dev.onex.outline.Outline;
import dev.onex.rule.ActiveRule;
import dev.onex.rule.Declaration;
import dev.onex.rule.FileContext;
import dev.onex.rule.Reporter;
import dev.onex.rule.RuleSet;
import dev.onex.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans a file's chunks, parses them and shows their declarations to the rules. For one thread. */
final class ChunkJudge {

  static final String TOO_DEEP =
      "this nests too deeply to be parsed, so it was not checked; split it up, or exclude the file"
          + " with <excludes>";

  private final Run run;
  private final FileContext file;
  private final RuleSet ruleSet;
  private final Outline outline;
  private final SourceText text;
  private final FileFindings findings;
  private final ChunkParser parser;
  private final StageClock clock;
  private final Map<Integer, List<ActiveRule>> wanted = new HashMap<>();

  ChunkJudge(
      Run run,
      FileContext file,
      SourceText text,
      FileFindings findings,
      ChunkParser parser,
      StageClock clock) {
    this.run = run;
    this.file = file;
    this.ruleSet = run.rulesFor(file.file());
    this.outline = file.outline();
    this.text = text;
    this.findings = findings;
    this.parser = parser;
    this.clock = clock;
  }

  /** Judges the file chunk by chunk. */
  void judge() throws InterruptedException {
    clock.enter(Stage.PLAN);
    List<SourceChunk> chunks = run.planner.plan(outline, pieces());
    run.totals.addPlanned(chunks.size());
    for (SourceChunk chunk : chunks) {
      judge(chunk);
    }
    new UnitJudge(run, file, findings).judge(run.settings.ignoreTriggers(), clock);
  }

  /** Judges a file that was parsed whole; says how many findings that brought. */
  int judge(ParsedChunk whole) {
    for (int i = 0; i < outline.size(); i++) {
      if (outline.kind(i) != Kind.IMPLICIT_CLASS) {
        wanted.put(i, file.candidates(i, ruleSet, true));
      }
    }
    int found = inspect(whole);
    new UnitJudge(run, file, findings).judge(true, clock);
    return found;
  }

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < outline.size(); i++) {
      if (outline.isTooDeep(i)) {
        findings.incomplete(place(i), file.symbol(i), "depth", TOO_DEEP);
      } else if (outline.kind(i) != Kind.IMPLICIT_CLASS) {
        List<ActiveRule> rules = file.candidates(i, ruleSet, run.settings.ignoreTriggers());
        if (!rules.isEmpty() || outline.isSuspect(i)) {
          wanted.put(i, rules);
          pieces.add(new Piece(i, outline.isSuspect(i) || anyNeedsBody(rules)));
        }
      }
    }
    return pieces;
  }

  private static boolean anyNeedsBody(List<ActiveRule> rules) {
    return rules.stream().anyMatch(ActiveRule::needsBody);
  }

  private Location place(int declaration) {
    return text.inFile(Location.at(outline.line(declaration), outline.column(declaration)));
  }

  private void judge(SourceChunk chunk) throws InterruptedException {
    long estimate = chunk.bytes() * Run.HEAP_PER_BYTE;
    if (!run.budget.isPossible(estimate)) {
      int declaration = chunk.pieces().get(0).declaration();
      findings.incomplete(
          place(declaration),
          file.symbol(declaration),
          "memory",
          tooLarge(chunk.bytes(), estimate));
      return;
    }
    Failure failure = attempt(chunk, estimate);
    if (failure != null) {
      retry(chunk, failure);
    }
  }

  /** Why a chunk could not be parsed; with a location if the parser gave one. */
  private record Failure(@Nullable Location location, String message) {}

  /** Parses a chunk and judges it, unless that fails. */
  @SuppressWarnings("try") // a lease is held, not used
  private @Nullable Failure attempt(SourceChunk chunk, long estimate) throws InterruptedException {
    clock.enter(Stage.WAIT);
    try (MemoryBudget.Lease lease = run.budget.acquire(estimate)) {
      clock.enter(Stage.PARSE);
      Trace.Span span = run.trace.chunk(file.file(), chunk.bytes());
      ParsedChunk parsed = parser.parse(chunk, text, outline, file.facts());
      span.end(parsed.declarations().size(), inspect(parsed));
      return null;
    } catch (UnparsableException e) {
      return new Failure(e.location(), unparsable(e, run.settings.level()));
    } catch (StackOverflowError e) {
      return new Failure(null, TOO_DEEP);
    }
  }

  /** What failed together is tried one by one, so that only what is really broken is lost. */
  private void retry(SourceChunk chunk, Failure failure) throws InterruptedException {
    if (chunk.pieces().size() > 1) {
      for (SourceChunk single : chunk.split()) {
        judge(single);
      }
      return;
    }
    Piece piece = chunk.pieces().get(0);
    if (isWorthSaying(piece)) {
      say(piece.declaration(), failure);
    }
    List<ActiveRule> headerRules =
        wanted.getOrDefault(piece.declaration(), List.of()).stream()
            .filter(it -> !it.needsBody())
            .toList();
    if (piece.withBody() && !headerRules.isEmpty()) {
      // The body may be to blame, so those that look at headers alone get another chance.
      wanted.put(piece.declaration(), headerRules);
      judge(new SourceChunk(List.of(new Piece(piece.declaration(), false)), chunk.bytes()));
    }
  }

  /** Whether somebody misses what cannot be parsed; where triggers are ignored, nobody may. */
  private boolean isWorthSaying(Piece piece) {
    List<ActiveRule> triggered = file.candidates(piece.declaration(), ruleSet, false);
    boolean missed = piece.withBody() ? anyNeedsBody(triggered) : !triggered.isEmpty();
    return missed || (outline.isSuspect(piece.declaration()) && piece.withBody());
  }

  private void say(int declaration, Failure failure) {
    String symbol = file.symbol(declaration);
    if (failure.location() == null) {
      findings.incomplete(place(declaration), symbol, "depth", failure.message());
    } else {
      findings.unparsable(failure.location(), symbol, failure.message());
    }
  }

  private int inspect(ParsedChunk chunk) {
    clock.enter(Stage.RULES);
    run.totals.addParsed(chunk.declarations().size());
    Map<ActiveRule, List<Declaration>> byRule = new LinkedHashMap<>();
    for (ParsedChunk.ParsedDeclaration parsed : chunk.declarations()) {
      List<ActiveRule> rules = wanted.getOrDefault(parsed.declaration(), List.of());
      Declaration declaration = new Declaration(parsed, chunk, file);
      rules.forEach(it -> byRule.computeIfAbsent(it, rule -> new ArrayList<>()).add(declaration));
    }
    int found = 0;
    for (Map.Entry<ActiveRule, List<Declaration>> entry : byRule.entrySet()) {
      found += inspect(entry.getKey(), entry.getValue());
    }
    run.sampleMemory();
    return found;
  }

  private int inspect(ActiveRule rule, List<Declaration> declarations) {
    int together = run.settings.timing().together(declarations.size());
    long nanos = 0;
    int count = 0;
    for (int from = 0; from < declarations.size(); from += together) {
      List<Declaration> part = declarations.subList(from, from + together);
      Trace.Span span = run.trace.rule(file.file(), rule.name());
      long start = System.nanoTime();
      int found = look(rule, part);
      nanos += System.nanoTime() - start;
      span.end(part.size(), found);
      count += found;
    }
    run.totals.addRule(rule.name(), nanos);
    return count;
  }

  private int look(ActiveRule rule, List<Declaration> declarations) {
    int count = 0;
    for (Declaration declaration : declarations) {
      // Findings count only if the rule gets to the end of the declaration.
      List<Finding> found = new ArrayList<>();
      try {
        rule.rule().inspect(declaration, new Reporter(rule, declaration, found::add));
        found.forEach(findings::add);
        count += found.size();
      } catch (Throwable e) { // users' rules may throw anything, and none may end the run
        int index = declaration.index();
        findings.crashed(rule, place(index), file.symbol(index), e);
      }
    }
    return count;
  }

  static String tooLarge(long bytes, long estimate) {
    return "this is "
        + bytes
        + " bytes long and would take about "
        + (estimate >> 20)
        + " MB of heap to parse, so it was not checked; split it up, or give Maven more heap, as with"
        + " MAVEN_OPTS=-Xmx"
        + (estimate >> 19)
        + "m";
  }

  static String unparsable(UnparsableException e, JavaLevel level) {
    String reason =
        e.isLimitOfParser()
            ? e.getMessage()
            : "not parsable as "
                + level
                + ": "
                + e.getMessage()
                + "; if javac accepts it, either the configured <release> is wrong or the parser has"
                + " a limit here";
    return reason + "; nothing else in this declaration was checked";
  }
}

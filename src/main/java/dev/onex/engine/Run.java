package dev.onex.engine;

import dev.onex.chunk.ChunkParser;
import dev.onex.chunk.ChunkPlanner;
import dev.onex.index.ClassPath;
import dev.onex.index.TypeIndex;
import dev.onex.rule.RuleSet;
import dev.onex.source.SourceFile;
import dev.onex.source.SourceReader;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicLong;

/** What the tasks of one run share. */
final class Run {

  /**
   * How many bytes of heap a byte of source takes while it is parsed and judged: text, tokens and
   * tree. Measured with JavaParser 3.28 on the libraries that we calibrate on, and rounded up.
   */
  static final long HEAP_PER_BYTE = 120;

  /** The share of the budget that may hold texts from the scan until they are judged. */
  private static final int TEXT_SHARE = 8;

  final EngineSettings settings;
  final RuleSet rules;
  final MemoryBudget budget;
  final SourceReader reader;
  final TypeIndex index;
  final ChunkPlanner planner;
  final RunTotals totals;
  final HeapSampler heap = new HeapSampler();
  final MemoryCourse memory;
  final Trace trace = Trace.current();

  private final ConcurrentLinkedDeque<ChunkParser> parsers = new ConcurrentLinkedDeque<>();
  private final AtomicLong textBytes = new AtomicLong();

  Run(EngineSettings settings, RuleSet rules, MemoryBudget budget, ClassPath classPath) {
    this.settings = settings;
    this.rules = rules;
    this.budget = budget;
    this.index = new TypeIndex(classPath);
    this.memory = new MemoryCourse(System.nanoTime(), budget::admittedBytes, heap::now);
    this.totals = new RunTotals(settings.timing());
    this.reader = new SourceReader(settings.encoding());
    long affordable = Math.max(1, budget.bytes() / HEAP_PER_BYTE);
    this.planner = new ChunkPlanner(Math.min(settings.chunkBytes(), affordable));
  }

  /** Looks at the memory; workers do so between pieces of work, and while they hold a chunk. */
  void sampleMemory() {
    heap.sample();
    memory.sample(System.nanoTime());
  }

  /** The rules as they are for a file. */
  RuleSet rulesFor(SourceFile file) {
    return file.test() ? rules.forTests() : rules;
  }

  /** A parser that nobody else uses until it is given back. */
  ChunkParser borrowParser() {
    ChunkParser parser = parsers.poll();
    return parser == null ? new ChunkParser(settings.level()) : parser;
  }

  void giveBack(ChunkParser parser) {
    parsers.push(parser);
  }

  /** Whether a text may stay in memory until it is judged; if so it counts from now on. */
  boolean mayKeep(long bytes) {
    if (textBytes.addAndGet(bytes) <= budget.bytes() / TEXT_SHARE) {
      return true;
    }
    textBytes.addAndGet(-bytes);
    return false;
  }
}

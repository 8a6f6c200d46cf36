package dev.onex.engine;

import dev.onex.chunk.ChunkPlanner;
import dev.onex.chunk.SourceChunk.Piece;
import dev.onex.index.TypeIndex;
import dev.onex.outline.FactReader;
import dev.onex.outline.Kind;
import dev.onex.outline.Outline;
import dev.onex.outline.OutlineScanner;
import dev.onex.rule.ActiveRule;
import dev.onex.rule.FileContext;
import dev.onex.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What is done for every file, and what is done for every declaration that could offend. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 8, time = 1)
public class ScanBenchmark {

  private static final long CHUNK_BYTES = 1 << 20;

  private final TypeIndex index = new TypeIndex();

  /** The planner needs to know all types. */
  @Setup
  public void index(Sources sources) {
    for (int i = 0; i < sources.outlines.size(); i++) {
      Outline outline = sources.outlines.get(i);
      index.add(outline, new FactReader(sources.texts.get(i), outline));
    }
  }

  /** Scans all sources. */
  @Benchmark
  public void scan(Sources sources, Blackhole sink) {
    for (SourceText text : sources.texts) {
      sink.consume(new OutlineScanner(sources.rules.words()).scan(text));
    }
  }

  /** Decides for all sources what is to be parsed, and cuts it into chunks. */
  @Benchmark
  public void plan(Sources sources, Blackhole sink) {
    ChunkPlanner planner = new ChunkPlanner(CHUNK_BYTES);
    for (int i = 0; i < sources.outlines.size(); i++) {
      Outline outline = sources.outlines.get(i);
      FileContext file =
          new FileContext(
              sources.files.get(i), sources.texts.get(i), outline, index, sources.rules);
      List<Piece> pieces = new ArrayList<>();
      for (int declaration = 0; declaration < outline.size(); declaration++) {
        if (outline.kind(declaration) != Kind.IMPLICIT_CLASS) {
          List<ActiveRule> rules = file.candidates(declaration, sources.rules, false);
          if (!rules.isEmpty()) {
            pieces.add(new Piece(declaration, rules.stream().anyMatch(ActiveRule::needsBody)));
          }
        }
      }
      sink.consume(planner.plan(outline, pieces));
    }
  }
}

package dev.onex.engine;

import dev.onex.outline.Outline;
import dev.onex.outline.OutlineScanner;
import dev.onex.rule.RuleSet;
import dev.onex.rules.BuiltInRules;
import dev.onex.source.SourceFile;
import dev.onex.source.SourceReader;
import dev.onex.source.SourceText;
import dev.onex.source.UndecodableSourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Real sources to measure with: those of this project, and all rules. */
@State(Scope.Benchmark)
public class Sources {

  final RuleSet rules = RuleSet.of(BuiltInRules.all(), Map.of());
  final List<SourceFile> files = new ArrayList<>();
  final List<SourceText> texts = new ArrayList<>();
  final List<Outline> outlines = new ArrayList<>();

  @Setup
  public void read() throws IOException {
    Path base = Path.of("").toAbsolutePath();
    List<Path> paths;
    try (Stream<Path> all = Files.walk(base.resolve("src/main/java"))) {
      paths = all.filter(it -> it.toString().endsWith(".java")).sorted().toList();
    }
    SourceReader reader = new SourceReader(StandardCharsets.UTF_8);
    for (Path path : paths) {
      try {
        byte[] bytes = Files.readAllBytes(path);
        SourceText text = reader.decode(bytes);
        texts.add(text);
        outlines.add(new OutlineScanner(rules.words()).scan(text).outline().orElseThrow());
        files.add(new SourceFile(base.relativize(path).toString(), path, bytes.length, false));
      } catch (UndecodableSourceException e) {
        throw new IOException(path.toString(), e);
      }
    }
  }
}

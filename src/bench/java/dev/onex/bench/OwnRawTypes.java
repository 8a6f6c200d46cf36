package dev.onex.bench;

import dev.onex.engine.RunResult;
import dev.onex.rule.RuleSetting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What our rule finds with {@code scope=everywhere}.
 *
 * @param findings where it finds something
 * @param unresolved how many names of types nobody knew
 */
record OwnRawTypes(Set<RawTypePlace> findings, long unresolved) {

  private static final String RULE = "RawType";

  static OwnRawTypes of(Path root, List<Path> entries) throws IOException, InterruptedException {
    RuleSetting everywhere = new RuleSetting(false, null, Map.of("scope", "everywhere"));
    RunResult run = OwnFindings.of(root, entries, Map.of(RULE, everywhere));
    Set<RawTypePlace> findings = new TreeSet<>();
    run.findings().list().stream()
        .filter(it -> it.rule().equals(RULE))
        .forEach(it -> findings.add(new RawTypePlace(it.path(), it.location().line())));
    return new OwnRawTypes(findings, run.metrics().unresolvedTypes());
  }
}

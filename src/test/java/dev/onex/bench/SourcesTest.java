package dev.onex.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onex.TestRun;
import dev.onex.engine.RunResult;
import dev.onex.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the benchmark has checked, and its options. */
class SourcesTest {

  @TempDir Path directory;

  @Test
  void theLargeSourceIsAsLargeAsItsScenarioSaysAndHasItsFindings() throws InterruptedException {
    String text = SeedSources.methods("Huge");
    assertThat(text.getBytes(StandardCharsets.UTF_8).length).isBetween(4_750_000, 4_850_000);
    RunResult run =
        TestRun.ofAllRules().check(List.of(TestRun.write(directory, "Huge.java", text)));
    assertThat(run.findings().list())
        .extracting(Finding::rule)
        .containsOnly("NullCollection")
        .hasSize(SeedSources.METHODS / SeedSources.OFFENDING);
  }

  @Test
  void aCopyLiesInPackagesOfItsOwn() {
    String text =
        """
        package org.hibernate.engine;
        import java.util.List;
        import com.google.common.base.Joiner;
        import static org.springframework.util.Assert.notNull;
        class A { org.hibernate.Session session; }
        """;
    assertThat(Projects.inPackage("copy2", text))
        .isEqualTo(
            """
            package copy2.org.hibernate.engine;
            import java.util.List;
            import copy2.com.google.common.base.Joiner;
            import static copy2.org.springframework.util.Assert.notNull;
            class A { org.hibernate.Session session; }
            """);
  }

  @Test
  void optionsThatMeanNothingAreRefused() {
    assertThat(Options.of("--only", "heap,size", "--rounds", "2").only())
        .containsExactly("heap", "size");
    assertThatThrownBy(() -> Options.of("--only", "heap,sice")).hasMessageContaining("[sice]");
    assertThatThrownBy(() -> Options.of("--rounds", "0")).hasMessageContaining("from 1");
    assertThatThrownBy(() -> Options.of("--turns", "2")).hasMessageContaining("--turns");
    assertThatThrownBy(() -> Options.of("--rounds")).hasMessageContaining("needs a value");
  }
}

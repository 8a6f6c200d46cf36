package dev.onex.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark reads reports by their text, so it has to notice when they change. */
class OnexReportTest {

  @TempDir Path project;

  @Test
  void theReportOfAScenarioIsUnderstood() throws IOException, InterruptedException {
    SteadyMemory.main(new String[] {project.toString(), "3", "2", "0"});
    OnexReport report = OnexReport.of(project);
    assertThat(report.complete()).isTrue();
    assertThat(report.findings()).isEqualTo(3 * SeedSources.FINDINGS_PER_MODEL);
    assertThat(report.findings("StringId")).isEqualTo(3);
    assertThat(report.findings("UnparsableSource")).isZero();
    assertThat(report.number("found")).isEqualTo(1);
    assertThat(report.number("peakHeapBytes")).isPositive();
    assertThat(report.ownSeconds()).isPositive();
    assertThat(report.parallelSeconds()).isPositive();
    assertThat(report.stages()).containsKeys("read", "scan", "parse", "rules");
    assertThat(report.foundDeclarations()).isEqualTo(3 * 2 + 1);
    assertThat(report.parsedDeclarations()).isBetween(3L, 7L);
    assertThat(report.stable()).contains("\"findings\": [").doesNotContain("startedAt");
  }

  @Test
  void ownTimeGoesFromTheStartOfTheRunToTheReport() throws IOException {
    Path file = project.resolve("target/onex-report.json");
    Directories.write(file, "{\"startedAt\": \"2026-01-02T03:04:05.500Z\"}");
    Instant written = Instant.parse("2026-01-02T03:04:06.750Z");
    Files.setLastModifiedTime(file, FileTime.from(written));
    OnexReport report = OnexReport.of(project);
    assertThat(report.ownSeconds()).isEqualTo(1.25);
    assertThatThrownBy(report::findings).hasMessageContaining("findings");
  }
}

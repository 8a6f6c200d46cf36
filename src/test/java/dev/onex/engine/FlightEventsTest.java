package dev.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Flight Recorder hears of a run, and what it costs where nobody listens. */
class FlightEventsTest {

  private static final String TWO_METHODS =
      "class A {\n  void f() {}\n  void g() {}\n  int i;\n}\n";

  @TempDir private Path directory;

  private List<String> events(TestRun settings, SourceFile... files)
      throws IOException, InterruptedException {
    Path file = directory.resolve("run.jfr");
    try (Recording recording = new Recording()) {
      recording.start();
      settings.check(List.of(files));
      recording.stop();
      recording.dump(file);
    }
    return RecordingFile.readAllEvents(file).stream()
        .filter(it -> it.getEventType().getName().startsWith("onex."))
        .map(FlightEventsTest::line)
        .sorted()
        .toList();
  }

  private static String line(RecordedEvent event) {
    String name = event.getEventType().getName();
    assertThat(event.getEventType().getCategoryNames()).containsExactly("onex");
    return String.join(
        " ",
        name,
        event.getString("path"),
        switch (name) {
          case "onex.File" -> event.getString("task") + " " + event.getLong("bytes");
          case "onex.Chunk" -> Long.toString(event.getLong("bytes"));
          default -> event.getString("rule");
        },
        Integer.toString(event.getInt("declarations")),
        Integer.toString(event.getInt("findings")));
  }

  private static TestRun probe() {
    return TestRun.ofAllRules()
        .rules(ProbeRules.with(new ProbeRules.Methods(it -> {}), new ProbeRules.Members()));
  }

  @Test
  void aRecordingHasEveryTaskEveryChunkAndEveryRule() throws IOException, InterruptedException {
    SourceFile a = TestRun.write(directory, "A.java", TWO_METHODS);
    SourceFile b = TestRun.write(directory, "B.java", "interface B {}\n");
    assertThat(events(probe().chunkBytes(1 << 20), a, b))
        .containsExactly(
            "onex.Chunk A.java 28 3 5",
            "onex.File A.java judge 49 4 5",
            "onex.File A.java scan 49 4 0",
            "onex.File B.java scan 15 1 0",
            "onex.Rule A.java Members 3 3",
            "onex.Rule A.java Methods 2 2");
  }

  @Test
  void everyChunkIsAnEvent() throws IOException, InterruptedException {
    SourceFile a = TestRun.write(directory, "A.java", TWO_METHODS);
    assertThat(events(probe().chunkBytes(1), a))
        .containsExactly(
            "onex.Chunk A.java 11 1 2",
            "onex.Chunk A.java 11 1 2",
            "onex.Chunk A.java 6 1 1",
            "onex.File A.java judge 49 4 5",
            "onex.File A.java scan 49 4 0",
            "onex.Rule A.java Members 1 1",
            "onex.Rule A.java Members 1 1",
            "onex.Rule A.java Members 1 1",
            "onex.Rule A.java Methods 1 1",
            "onex.Rule A.java Methods 1 1");
  }

  @Test
  void withFullTimingEveryLookOfARuleIsAnEvent() throws IOException, InterruptedException {
    SourceFile a = TestRun.write(directory, "A.java", TWO_METHODS);
    assertThat(events(probe().timing(Timing.FULL), a))
        .containsExactly(
            "onex.Chunk A.java 28 3 5",
            "onex.File A.java judge 49 4 5",
            "onex.File A.java scan 49 4 0",
            "onex.Rule A.java Members 1 1",
            "onex.Rule A.java Members 1 1",
            "onex.Rule A.java Members 1 1",
            "onex.Rule A.java Methods 1 1",
            "onex.Rule A.java Methods 1 1");
  }

  @Test
  void aFileThatIsParsedWholeIsOneChunk() throws IOException, InterruptedException {
    SourceFile a = TestRun.write(directory, "A.java", TWO_METHODS);
    assertThat(events(probe().whole(), a))
        .containsExactly(
            "onex.Chunk A.java 49 4 5",
            "onex.File A.java judge 49 4 5",
            "onex.File A.java scan 49 4 0",
            "onex.Rule A.java Members 3 3",
            "onex.Rule A.java Methods 2 2");
  }

  /** A JVM of its own that checks one source; gives the names of the classes that it loaded. */
  private List<String> classesLoadedBy(String... options) throws IOException, InterruptedException {
    Path log = directory.resolve("classes.log");
    TestRun.write(directory, "A.java", TWO_METHODS);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path")));
    command.addAll(List.of(options));
    command.addAll(List.of(SmallRun.class.getName(), directory.resolve("A.java").toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(said).isEqualTo("5 findings" + System.lineSeparator());
    return Files.readAllLines(log);
  }

  @Test
  void withoutRecordingNoClassOfAnEventIsLoaded() throws IOException, InterruptedException {
    assertThat(classesLoadedBy())
        .anyMatch(it -> it.contains("dev.onex.engine.Untraced "))
        .noneMatch(it -> it.contains("jdk.jfr.Event "))
        .noneMatch(it -> it.contains("dev.onex.engine.FlightTrace "))
        .noneMatch(it -> it.contains("dev.onex.engine.FileEvent "));
  }

  @Test
  void aRuntimeWithoutFlightRecorderChecksAsWell() throws IOException, InterruptedException {
    assertThat(classesLoadedBy("--limit-modules", "java.management,jdk.management,java.xml"))
        .anyMatch(it -> it.contains("dev.onex.engine.Untraced "))
        .noneMatch(it -> it.contains("jdk.jfr."));
  }
}

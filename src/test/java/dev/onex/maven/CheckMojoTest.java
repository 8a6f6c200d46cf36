package dev.onex.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultSessionData;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.InOrder;

@MojoTest
class CheckMojoTest {

  private static final String WEAK =
      "package shop.model;\n\npublic record Event(Object payload, int count) {}\n";

  @TempDir private Path directory;
  @Inject private MavenProject project;
  @Inject private MavenSession session;

  @BeforeEach
  void projectInADirectoryOfItsOwn() {
    RepositorySystemSession repository = mock(RepositorySystemSession.class);
    when(repository.getData()).thenReturn(new DefaultSessionData());
    when(session.getRepositorySession()).thenReturn(repository);
    when(session.getUserProperties()).thenReturn(new Properties());
    when(session.getSystemProperties()).thenReturn(new Properties());
    when(session.getStartTime()).thenReturn(Date.from(Instant.parse("2026-11-25T12:00:00Z")));
    Build build = new Build();
    build.setDirectory(directory.resolve("target").toString());
    project.setBuild(build);
    project.setFile(directory.resolve("pom.xml").toFile());
    // The harness has put the dependencies and sources of this project there.
    project.setDependencies(List.of());
    project.getCompileSourceRoots().clear();
    project.addCompileSourceRoot(directory.resolve("src/main/java").toString());
  }

  private Path report() {
    return directory.resolve("target/onex-report.json");
  }

  private void source(String path, String content) throws Exception {
    Path file = directory.resolve("src/main/java").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  @Test
  @InjectMojo(goal = "check")
  void passesAndWritesAReportWithoutSources(CheckMojo mojo) throws Exception {
    mojo.execute();

    assertThat(report()).content().contains("\"verdict\": \"passed\"", "\"found\": 0");
  }

  @Test
  @InjectMojo(goal = "check")
  void failsOnACriticalFindingAfterTheReportIsWritten(CheckMojo mojo) throws Exception {
    source("shop/model/Event.java", WEAK);

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("1 critical")
        .hasMessageContaining("failOn")
        .hasMessageContaining(report().toString());
    assertThat(report()).content().contains("\"verdict\": \"failed\"");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such names")
  @InjectMojo(goal = "check")
  void theNameOfAFileWritesNoLineOfItsOwn(CheckMojo mojo) throws Exception {
    source("shop/model/Event\u001b[2K\n[INFO] fine.java", WEAK);
    Log log = mock(Log.class);
    mojo.setLog(log);

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
    verify(log).error(contains("Event?[2K?[INFO] fine.java:[3,28] ObjectTyped: "));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "failOn", value = "never")
  void passesWithFindingsThatAreTolerated(CheckMojo mojo) throws Exception {
    source("shop/model/Event.java", WEAK);

    mojo.execute();

    assertThat(report()).content().contains("\"verdict\": \"passed\"", "\"rule\": \"ObjectTyped\"");
  }

  @Test
  @InjectMojo(goal = "check")
  void readsTheFileOfTheModuleUnderWhatWasTyped(CheckMojo mojo) throws Exception {
    source("shop/model/Event.java", WEAK);
    Files.writeString(
        directory.resolve("onex.yaml"), "failOn: error\nrules:\n  ObjectTyped: error\n");

    assertThatThrownBy(mojo::execute)
        .hasMessageContaining("found 1 error, and failOn=error allows none");

    Properties typed = new Properties();
    typed.setProperty("onex.failOn", "never");
    when(session.getUserProperties()).thenReturn(typed);
    mojo.execute();
  }

  @Test
  @InjectMojo(goal = "check")
  void saysWhatIsWrongInFileAndCommandLineAtOnce(CheckMojo mojo) throws Exception {
    Files.writeString(directory.resolve("onex.yaml"), "failOn: eror\nrulez:\n  A: off\n");
    Properties typed = new Properties();
    typed.setProperty("onex.threads", "0");
    when(session.getUserProperties()).thenReturn(typed);

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("\n  onex.yaml:2: rulez: there is no such key; did you mean rules?")
        .hasMessageContaining("\n  onex.yaml:1: failOn: eror: allowed is critical, error,")
        .hasMessageContaining("\n  <threads>0</threads>: allowed is ");
  }

  @Test
  @InjectMojo(goal = "check")
  void endsAFailureWithTheCommandThatChecksAgain(CheckMojo mojo) throws Exception {
    source("shop/model/Event.java", WEAK);
    mojo.execution = new MojoExecution(plugin(), "check", "types");

    assertThatThrownBy(mojo::execute)
        .hasMessage(
            "onex found what this build does not accept:\n"
                + "  found 1 critical, and failOn=critical allows none\n"
                + "The findings that fail it are errors above; all are in "
                + report()
                + "\nMend them, then check again: mvn onex:check@types");
  }

  @Test
  @InjectMojo(goal = "check")
  void saysInTheSummaryWhatIsNewBaselinedAndSuppressed(CheckMojo mojo) throws Exception {
    source("shop/model/Event.java", WEAK);
    Log log = mock(Log.class);
    mojo.setLog(log);

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

    verify(log).info("onex: 1 error (1 critical) (1 new, 0 baselined, 0 suppressed)");
  }

  @Test
  @InjectMojo(goal = "check")
  void endsTheSummaryWithTheReportAndThePage(CheckMojo mojo) throws Exception {
    Log log = mock(Log.class);
    mojo.setLog(log);

    mojo.execute();

    Path page = directory.resolve("target/onex-report.html");
    assertThat(page).content().contains("<title>passed: ");
    InOrder order = inOrder(log);
    order.verify(log).info("onex: report " + report());
    order.verify(log).info("onex: page " + page);
  }

  @Test
  @InjectMojo(goal = "check")
  void namesNoPageThatNobodyWanted(CheckMojo mojo) throws Exception {
    when(session.getUserProperties()).thenReturn(typed("formats", "sarif"));
    Log log = mock(Log.class);
    mojo.setLog(log);

    mojo.execute();

    assertThat(directory.resolve("target/onex-report.html")).doesNotExist();
    verify(log, never()).info(contains("onex: page"));
  }

  @Test
  @InjectMojo(goal = "check")
  void countsWhatIsSuppressedAndDoesNotFailOnIt(CheckMojo mojo) throws Exception {
    source(
        "shop/model/Event.java",
        "// onex-file-ok: ObjectTyped the wire format is open until=2026-11-24\n" + WEAK);
    Log log = mock(Log.class);
    mojo.setLog(log);

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
    verify(log).info("onex: 2 errors (1 critical) (2 new, 0 baselined, 0 suppressed)");

    source(
        "shop/model/Event.java",
        "// onex-file-ok: ObjectTyped the wire format is open until=2026-11-27\n" + WEAK);

    mojo.execute();

    verify(log).info("onex: no findings (0 new, 0 baselined, 1 suppressed)");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "failOn", value = "error")
  void printsAsErrorsOnlyWhatBreaksALimit(CheckMojo mojo) throws Exception {
    source("shop/model/Order.java", "package shop.model;\nrecord Order(String orderId, int n) {}");
    Log log = mock(Log.class);
    mojo.setLog(log);
    when(session.getUserProperties()).thenReturn(thresholds("maxErrors=1"));

    mojo.execute();

    verify(log, never()).error(anyString());
    verify(log).warn(contains("Order.java:[2,21] StringId: "));

    when(session.getUserProperties()).thenReturn(thresholds("maxErrors=0"));

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
    verify(log).error(contains("Order.java:[2,21] StringId: "));
  }

  /** Lets the history remember the first run alone, with another value in it. */
  private void plant(Path file, String part, String other) throws Exception {
    String line = Files.readAllLines(file).get(0);
    assertThat(line).contains(part);
    Files.writeString(file, line.replace(part, other) + "\n");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "failOn", value = "never")
  void remembersRunsWhereItIsTold(CheckMojo mojo) throws Exception {
    source("shop/model/Event.java", WEAK);
    Path file = directory.resolve("rows.jsonl");
    when(session.getUserProperties()).thenReturn(typed("historyFile", file.toString()));

    mojo.execute();
    mojo.execute();

    assertThat(Files.readAllLines(file)).hasSize(2);
    assertThat(report()).content().contains("\"comparison\": \"no", "\"operations\": 2,");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "failOn", value = "never")
  void warnsOfMoreWorkThanBeforeAndFailsOnItIfItMay(CheckMojo mojo) throws Exception {
    source("shop/model/Event.java", WEAK);
    Path file = directory.resolve("rows.jsonl");
    Properties typed = typed("historyFile", file.toString());
    when(session.getUserProperties()).thenReturn(typed);
    Log log = mock(Log.class);
    mojo.setLog(log);
    mojo.execute();
    plant(file, "\"bytes\":71,", "\"bytes\":50,");

    mojo.execute();

    verify(log)
        .warn(contains("onex: regression: bytes of source for the same input and rules: 71,"));
    assertThat(report()).content().contains("\"comparison\": \"regressed\"");

    plant(file, "\"bytes\":50,", "\"bytes\":50,");
    typed.setProperty("onex.failOnPerformance", "true");
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("42 % more than the 50 of the run of")
        .hasMessageContaining("; maxRegression allows 20 %");
    assertThat(Files.readAllLines(file)).hasSize(2).last().asString().contains("\"failed\"");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "failOn", value = "never")
  void aHistoryThatCannotBeWrittenIsAWarning(CheckMojo mojo) throws Exception {
    source("shop/model/Event.java", WEAK);
    when(session.getUserProperties()).thenReturn(typed("historyFile", directory.toString()));
    Log log = mock(Log.class);
    mojo.setLog(log);

    mojo.execute();

    verify(log).warn(contains("onex: cannot read the history " + directory));
    verify(log).warn(contains("onex: cannot write the history " + directory));
    assertThat(report()).content().contains("\"verdict\": \"passed\"");
  }

  @Test
  @InjectMojo(goal = "check")
  void keepsNoHistoryWithoutAPlaceOrWithoutSources(CheckMojo mojo) throws Exception {
    mojo.execute();
    assertThat(report()).content().contains("\"reason\": \"no history is kept\"");

    Path file = directory.resolve("rows.jsonl");
    when(session.getUserProperties()).thenReturn(typed("historyFile", file.toString()));
    mojo.execute();
    assertThat(report()).content().contains("\"reason\": \"there was no file to check\"");
    assertThat(file).doesNotExist();
  }

  private static Properties typed(String name, String value) {
    Properties properties = new Properties();
    properties.setProperty("onex." + name, value);
    return properties;
  }

  private static Properties thresholds(String value) {
    Properties properties = new Properties();
    properties.setProperty("onex.thresholds", value);
    return properties;
  }

  private static Plugin plugin() {
    Plugin plugin = new Plugin();
    plugin.setGroupId("dev.onex");
    plugin.setArtifactId("onex-maven-plugin");
    plugin.setVersion("1");
    return plugin;
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "skip", value = "true")
  void doesNothingWhenSkipped(CheckMojo mojo) throws Exception {
    source("shop/model/Event.java", WEAK);

    mojo.execute();

    assertThat(report()).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "failOn", value = "crtical")
  @MojoParameter(name = "threads", value = "0")
  void namesAllThatIsWrongWithTheConfiguration(CheckMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("<failOn>crtical</failOn>")
        .hasMessageContaining("did you mean critical?")
        .hasMessageContaining("<threads>0</threads>");
    assertThat(report()).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "check")
  void saysWhichReportCannotBeWritten(CheckMojo mojo) throws Exception {
    Files.writeString(directory.resolve("target"), "a file in the way");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("could not write its report");
  }
}

package dev.onex.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
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
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentCaptor;

@MojoTest
class RulesMojoTest {

  @TempDir private Path directory;
  @Inject private MavenProject project;
  @Inject private MavenSession session;

  private final Properties typed = new Properties();
  private final Log log = mock(Log.class);

  @BeforeEach
  void projectInADirectoryOfItsOwn() {
    when(session.getUserProperties()).thenReturn(typed);
    when(session.getStartTime()).thenReturn(Date.from(Instant.parse("2026-11-25T12:00:00Z")));
    project.setFile(directory.resolve("pom.xml").toFile());
  }

  private String output(RulesMojo mojo) throws MojoExecutionException {
    mojo.setLog(log);
    mojo.execute();
    ArgumentCaptor<String> text = ArgumentCaptor.forClass(String.class);
    verify(log).info(text.capture());
    return text.getValue();
  }

  @Test
  @InjectMojo(goal = "rules")
  void listsEveryRuleWithWhoSetWhat(RulesMojo mojo) throws Exception {
    Files.writeString(
        directory.resolve("onex.yaml"),
        "preset: strict\nrules:\n  StringId:\n    nouns: [id, key]\n  BroadCatch: warning\n"
            + "tests:\n  rules:\n    RawType:\n      severity: off\n      scope: models\n");
    typed.setProperty("onex.rules", "ConsoleOutput=off");

    String output = output(mojo);

    assertThat(output)
        .contains("\n\npreset strict (onex.yaml:1)\n")
        .contains("\n  ConsoleOutput: off (command line), warning (default)\n")
        .contains("\n  BroadCatch: on (onex.yaml:5), warning (onex.yaml:5)\n")
        .contains(
            "\n  StringId: on (onex.yaml:3), error (default)\n    nouns = id, key (onex.yaml:4)\n")
        .contains(
            "\n    allowLongIds = false (preset strict)\n    wirePackages = empty (default)\n")
        .contains(
            "\n    scope = everywhere (preset strict)\n    in tests = off (onex.yaml:9)\n"
                + "    in tests scope = models (onex.yaml:10)\n")
        .contains("\n  UnparsableSource: on (default), critical (default)\n");
    assertThat(output.lines())
        .allSatisfy(it -> assertThat(it).hasSizeLessThanOrEqualTo(TerminalText.WIDTH));
  }

  @Test
  @InjectMojo(goal = "rules")
  @MojoParameter(name = "rule", value = "RawType")
  void explainsARuleFromItsPage(RulesMojo mojo) throws Exception {
    assertThat(output(mojo))
        .startsWith("RawType\n\n  A generic type stands without its type arguments.\n")
        .contains("\n\nWhy, and what to do\n\n  ")
        .endsWith(
            "\n\nHow it is set here (preset recommended (default))\n\n"
                + "  RawType: on (default), critical (default)\n    scope = models (default)");
  }

  @Test
  @InjectMojo(goal = "rules")
  @MojoParameter(name = "rule", value = "RawTyp")
  void saysWhatIsNearestToTheNameOfNothing(RulesMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("onex.rule=RawTyp: there is no such rule; did you mean RawType?");
  }

  @Test
  @InjectMojo(goal = "rules")
  @MojoParameter(name = "rule", value = "RawType")
  void explainsARuleOnceInABuild(RulesMojo mojo) throws Exception {
    when(session.getProjects()).thenReturn(List.of(new MavenProject(), project));
    mojo.setLog(log);

    mojo.execute();

    verifyNoInteractions(log);
  }

  @Test
  @InjectMojo(goal = "rules")
  void refusesABrokenConfiguration(RulesMojo mojo) {
    typed.setProperty("onex.preset", "all-9");

    assertThatThrownBy(mojo::execute).hasMessageContaining("<preset>all-9</preset>: allowed is ");
  }

  @Test
  @InjectMojo(goal = "rules")
  void needsNoProject(RulesMojo mojo) throws Exception {
    project.setFile(null);
    Files.writeString(directory.resolve("onex.yaml"), "rules:\n  RawType: off\n");
    when(session.getExecutionRootDirectory()).thenReturn(directory.toString());

    assertThat(output(mojo)).contains("\n  RawType: off (onex.yaml:2), critical (default)\n");
  }
}

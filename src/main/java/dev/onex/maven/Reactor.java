package dev.onex.maven;

import dev.onex.aggregate.Module;
import dev.onex.report.ReportContext;
import dev.onex.report.RuleTexts;
import dev.onex.rule.RuleSet;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * The modules of a build.
 *
 * @param root the one that Maven was started on
 * @param projects all of them, in the order of the build, those too that it leaves out
 * @param built those that it does not leave out
 * @param skipped tells which of them leave the check out
 */
record Reactor(
    MavenProject root,
    List<MavenProject> projects,
    List<MavenProject> built,
    SkippedCheck skipped) {

  static Reactor of(MavenSession session, MavenProject project, MojoExecution execution) {
    SkippedCheck skipped =
        new SkippedCheck(
            execution.getGroupId() + ":" + execution.getArtifactId(), session.getUserProperties());
    List<MavenProject> built = session.getProjects() == null ? List.of() : session.getProjects();
    List<MavenProject> all = session.getAllProjects() == null ? built : session.getAllProjects();
    if (all.isEmpty()) {
      return new Reactor(project, List.of(project), List.of(project), skipped);
    }
    MavenProject root =
        all.stream().filter(MavenProject::isExecutionRoot).findFirst().orElse(project);
    // Only those that are built have an order.
    Set<MavenProject> ordered = new LinkedHashSet<>(built);
    ordered.addAll(all);
    return new Reactor(root, List.copyOf(ordered), built, skipped);
  }

  Path directory() {
    return root.getBasedir().toPath().toAbsolutePath().normalize();
  }

  Path target() {
    return Path.of(root.getBuild().getDirectory());
  }

  List<Module> modules() {
    return projects.stream().map(this::module).toList();
  }

  private Module module(MavenProject it) {
    return new Module(
        BuildFacts.coordinates(it),
        it.getBasedir().toPath(),
        Path.of(it.getBuild().getDirectory()),
        it.getCompileSourceRoots().stream().map(Path::of).toList(),
        built.contains(it),
        skipped.in(it));
  }

  /** What writers of pages may know: places are relative to the root. */
  ReportContext context() {
    AvailableRules rules = AvailableRules.seenBy(Reactor.class.getClassLoader());
    return new ReportContext(
        directory(),
        directory(),
        encoding(root),
        Set.of(),
        new RuleTexts(RuleSet.of(rules.all(), Map.of())));
  }

  /**
   * The sources' encoding, to quote them; what there is to say about a wrong one, the check says.
   */
  static Charset encoding(MavenProject project) {
    String name = project.getProperties().getProperty("project.build.sourceEncoding", "UTF-8");
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
  }
}

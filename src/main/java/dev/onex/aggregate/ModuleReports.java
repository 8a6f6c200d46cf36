package dev.onex.aggregate;

import dev.onex.aggregate.ModuleReport.ModuleRun;
import dev.onex.report.CheckReport;
import dev.onex.report.CheckReport.Project;
import dev.onex.report.ReportFormat;
import dev.onex.report.WrittenReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the modules of a build wrote. It checks nothing again. */
public final class ModuleReports {

  private static final String AGAIN = "run mvn verify onex:report-aggregate";

  private final Path root;
  private final Instant buildStart;
  private final boolean bound;

  /**
   * A reader.
   *
   * @param root the directory of the build's root
   * @param buildStart when the build started
   * @param bound whether it runs as part of a life cycle, and so perhaps before modules are checked
   */
  public ModuleReports(Path root, Instant buildStart, boolean bound) {
    this.root = root.toAbsolutePath().normalize();
    this.buildStart = buildStart;
    this.bound = bound;
  }

  /**
   * The modules' reports. If one of them is of this build, or if the build was to write them before
   * this, those of earlier builds are outdated: the module was not checked, and may have changed.
   */
  public List<ModuleReport> read(List<Module> modules) {
    List<ModuleReport> all = new ArrayList<>();
    modules.forEach(it -> all.add(read(it)));
    if (bound || all.stream().anyMatch(this::isOfThisBuild)) {
      all.replaceAll(it -> it.run() == null || isOfThisBuild(it) ? it : outdated(it));
    }
    return List.copyOf(all);
  }

  private boolean isOfThisBuild(ModuleReport module) {
    return module.run() != null && !module.run().startedAt().isBefore(buildStart);
  }

  private ModuleReport read(Module module) {
    Path file = module.target().resolve(ReportFormat.JSON.fileName());
    if (!module.inBuild()) {
      return unread(module, ModuleState.LEFT_OUT, "it is not part of this build");
    }
    if (module.skipped() && module.hasSources()) {
      return unread(module, ModuleState.SKIPPED, "it leaves onex:check out, by skip");
    }
    if (!Files.exists(file)) {
      return module.hasSources()
          ? unread(
              module,
              ModuleState.MISSING,
              "it has sources, and "
                  + relative(file)
                  + " is not there: onex:check did not run; bind it in this module and "
                  + AGAIN)
          : unread(module, ModuleState.NO_SOURCES, null);
    }
    try {
      return of(module, WrittenReport.read(file));
    } catch (IOException e) {
      return unread(
          module,
          ModuleState.UNREADABLE,
          // From the root as all paths here, so that the same build writes the same file elsewhere.
          String.valueOf(e.getMessage()).replace(file.toString(), relative(file))
              + "; let this version of onex:check write it anew: "
              + AGAIN);
    }
  }

  private ModuleReport of(Module module, CheckReport report) throws IOException {
    if (!isOf(module.project(), report.project())) {
      throw new IOException(
          relative(module.target().resolve(ReportFormat.JSON.fileName()))
              + " is the report of "
              + key(report.project())
              + ", and not of "
              + key(module.project()));
    }
    return new ModuleReport(
        relative(module.basedir()),
        module.project(),
        ModuleState.READ,
        null,
        relative(module.target().resolve(ReportFormat.JSON.fileName())),
        page(module),
        new ModuleRun(report.run().startedAt(), report.performance().wallMillis()),
        report.summary(),
        report.findings());
  }

  private static boolean isOf(Project project, Project other) {
    return project.groupId().equals(other.groupId())
        && project.artifactId().equals(other.artifactId());
  }

  private static String key(Project project) {
    return project.groupId().value() + ":" + project.artifactId().value();
  }

  /** Its page may be there, and shows what counts for nothing here. */
  private ModuleReport unread(Module module, ModuleState state, @Nullable String problem) {
    return new ModuleReport(
        relative(module.basedir()),
        module.project(),
        state,
        problem,
        relative(module.target().resolve(ReportFormat.JSON.fileName())),
        null,
        null,
        null,
        List.of());
  }

  private ModuleReport outdated(ModuleReport module) {
    return new ModuleReport(
        module.module(),
        module.project(),
        ModuleState.OUTDATED,
        module.report()
            + " is of an earlier build: this one had not checked the module when the reports were put"
            + " together; "
            + AGAIN,
        module.report(),
        null,
        null,
        null,
        List.of());
  }

  private @Nullable String page(Module module) {
    Path page = module.target().resolve(ReportFormat.HTML.fileName());
    return Files.exists(page) ? relative(page) : null;
  }

  private String relative(Path path) {
    String relative = root.relativize(path).toString().replace('\\', '/');
    return relative.isEmpty() ? "." : relative;
  }
}

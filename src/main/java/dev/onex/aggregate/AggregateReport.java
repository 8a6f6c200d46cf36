package dev.onex.aggregate;

import dev.onex.report.CheckReport.Project;
import dev.onex.report.CheckReport.Tool;
import java.util.List;

/**
 * All that is to say about a build of several modules. The JSON file is this record: its components
 * are the file's keys, in their order. What changes between two builds of the same input is in
 * {@code modules.run}, and in {@code modules.summary} if a limit on performance was broken.
 *
 * @param schemaVersion the version of the file's format: {@link #SCHEMA_VERSION}
 * @param tool what made the report
 * @param project the root of the build
 * @param summary the verdict and the counts
 * @param rules the rules that found something, by name
 * @param modules every module, in the order of the build
 */
public record AggregateReport(
    String schemaVersion,
    Tool tool,
    Project project,
    AggregateSummary summary,
    List<AggregateRule> rules,
    List<ModuleReport> modules) {

  /** The version of the format; the number after the point grows with every addition. */
  public static final String SCHEMA_VERSION = "1.1";

  /** What its file is called, in the build directory of the root. */
  public static final String FILE = "onex-aggregate.json";

  /** What its page is called. */
  public static final String PAGE = "onex-aggregate.html";

  /**
   * The report about these modules.
   *
   * @param tool what makes it
   * @param project the root of the build
   */
  public static AggregateReport of(Tool tool, Project project, List<ModuleReport> modules) {
    return new AggregateReport(
        SCHEMA_VERSION,
        tool,
        project,
        AggregateSummary.of(modules),
        AggregateRule.of(modules),
        List.copyOf(modules));
  }

  /** The modules that have something which nobody here knows the verdict on. */
  public List<ModuleReport> unread() {
    return modules.stream().filter(it -> it.state().isUnread()).toList();
  }
}

package dev.onex.aggregate;

import dev.onex.gate.Verdict;
import dev.onex.report.Summary;
import dev.onex.report.Summary.FileCounts;
import dev.onex.report.Summary.FindingCounts;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;

/**
 * A build in a few numbers.
 *
 * @param verdict {@link Verdict#FAILED} if a module failed; else {@link #INCOMPLETE} if a module's
 *     report could not be read; else {@link Verdict#PASSED}
 * @param complete whether every module's report was read, and says that every file was judged
 * @param modules the modules
 * @param files the files of all modules that were read
 * @param findings their findings
 */
public record AggregateSummary(
    String verdict,
    boolean complete,
    ModuleCounts modules,
    FileCounts files,
    FindingCounts findings) {

  /** The verdict on a build of which something was not read: it is not green. */
  public static final String INCOMPLETE = "incomplete";

  /**
   * Modules, each counted once.
   *
   * @param found all of them: the sum of the others
   * @param passed those whose reports say so
   * @param failed those whose reports say so
   * @param unread those with sources and no report that could be read
   * @param skipped those with sources that leave the check out
   * @param withoutSources those without anything to report on
   * @param leftOut those that are not part of the build
   */
  public record ModuleCounts(
      int found,
      int passed,
      int failed,
      int unread,
      int skipped,
      int withoutSources,
      int leftOut) {}

  static AggregateSummary of(List<ModuleReport> modules) {
    List<Summary> read =
        modules.stream().map(ModuleReport::summary).filter(Objects::nonNull).toList();
    ModuleCounts counts = counts(modules);
    return new AggregateSummary(
        verdict(counts),
        counts.unread() == 0 && read.stream().allMatch(Summary::complete),
        counts,
        new FileCounts(
            sum(read, it -> it.files().found()),
            sum(read, it -> it.files().checked()),
            sum(read, it -> it.files().cached()),
            sum(read, it -> it.files().skipped()),
            sum(read, it -> it.files().failed())),
        new FindingCounts(
            sum(read, it -> it.findings().critical()),
            sum(read, it -> it.findings().error()),
            sum(read, it -> it.findings().warning()),
            sum(read, it -> it.findings().fresh()),
            sum(read, it -> it.findings().baselined()),
            sum(read, it -> it.findings().suppressed())));
  }

  private static String verdict(ModuleCounts modules) {
    if (modules.failed() > 0) {
      return Verdict.FAILED;
    }
    return modules.unread() > 0 ? INCOMPLETE : Verdict.PASSED;
  }

  private static ModuleCounts counts(List<ModuleReport> modules) {
    return new ModuleCounts(
        modules.size(),
        sum(modules, it -> it.isPassed() ? 1 : 0),
        sum(modules, it -> it.isFailed() ? 1 : 0),
        sum(modules, it -> it.state().isUnread() ? 1 : 0),
        in(ModuleState.SKIPPED, modules),
        in(ModuleState.NO_SOURCES, modules),
        in(ModuleState.LEFT_OUT, modules));
  }

  private static int in(ModuleState state, List<ModuleReport> modules) {
    return sum(modules, it -> it.state() == state ? 1 : 0);
  }

  private static <T> int sum(List<T> of, ToIntFunction<T> number) {
    return of.stream().mapToInt(number).sum();
  }
}

package dev.onex.aggregate;

import dev.onex.report.JsonName;

/** What became of a module's report. */
public enum ModuleState {
  /** It was read. */
  READ,
  /** The module has sources, and there is none. */
  MISSING,
  /** There is one that cannot be read, or is none of this module. */
  UNREADABLE,
  /** It is of an earlier build, though this one checks modules. */
  OUTDATED,
  /** The module has sources, and its pom or somebody's property leaves the check out. */
  SKIPPED,
  /** There is none, and nothing to report on. */
  @JsonName("no-sources")
  NO_SOURCES,
  /** The module is not part of this build. */
  @JsonName("left-out")
  LEFT_OUT;

  /** Whether the module has something that nobody here knows the verdict on. */
  public boolean isUnread() {
    return this == MISSING || this == UNREADABLE || this == OUTDATED;
  }
}

package dev.onex.report;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The formats that a report can be written in; the order is that of writing. */
public enum ReportFormat {
  /** All there is to say, for programs. */
  JSON("onex-report.json"),
  /** The page, for people. */
  HTML("onex-report.html"),
  /** SARIF 2.1.0, for GitHub, Azure DevOps and editors. */
  SARIF("onex-report.sarif"),
  /** Code Quality of GitLab. */
  GITLAB("onex-gitlab.json"),
  /** The XML of Checkstyle, for Jenkins, reviewdog and others. */
  CHECKSTYLE("onex-checkstyle.xml"),
  /** The XML of JUnit, for servers that know nothing but tests. */
  JUNIT("onex-junit.xml");

  private final String fileName;

  ReportFormat(String fileName) {
    this.fileName = fileName;
  }

  /** What its file is called, in the build directory. */
  public String fileName() {
    return fileName;
  }

  /** The name that users write: {@code json}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this {@link #label()}, in any case; empty if there is none. */
  public static Optional<ReportFormat> parse(String label) {
    for (ReportFormat format : values()) {
      if (format.label().equalsIgnoreCase(label.strip())) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * Its writer; no class of a format is loaded before somebody asks for it here.
   *
   * @param page gives the writer of {@link #HTML}, which is at home above this package
   */
  ReportWriter writer(Supplier<ReportWriter> page) {
    return switch (this) {
      case JSON -> new JsonReportWriter();
      case HTML -> page.get();
      case SARIF -> new SarifWriter();
      case GITLAB -> new GitlabWriter();
      case CHECKSTYLE -> new CheckstyleWriter();
      case JUNIT -> new JunitWriter();
    };
  }
}

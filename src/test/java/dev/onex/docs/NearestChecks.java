package dev.onex.docs;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The checks of another tool that are nearest to a rule of ours. */
record NearestChecks(Tool tool, List<String> checks) {

  /** A tool, in the order of the pages, with the form of its checks' names. */
  enum Tool {
    PMD("PMD", "[A-Z][A-Za-z]+"),
    CHECKSTYLE("Checkstyle", "[A-Z][A-Za-z]+"),
    ERROR_PRONE("Error Prone", "[A-Z][A-Za-z]+"),
    SONAR("Sonar", "S[0-9]+"),
    SPOTBUGS("SpotBugs", "[A-Z]+(_[A-Z0-9]+)+"),
    JAVAC("javac", "[a-z]+");

    private final String label;
    private final Pattern name;

    Tool(String label, String name) {
      this.label = label;
      this.name = Pattern.compile(name);
    }
  }

  /** Reads the name of a tool and those of its checks, with blanks between. */
  static NearestChecks of(String text) {
    Tool tool =
        Arrays.stream(Tool.values())
            .filter(it -> text.startsWith(it.label + " "))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("which tool is that: " + text));
    List<String> checks = List.of(text.substring(tool.label.length() + 1).split(" "));
    for (String check : checks) {
      if (!tool.name.matcher(check).matches()) {
        throw new IllegalArgumentException(tool.label + " has no check named " + check);
      }
    }
    return new NearestChecks(tool, checks);
  }

  /** The checks of all tools in one line of Markdown. */
  static String render(List<NearestChecks> all) {
    return all.stream().map(NearestChecks::render).collect(Collectors.joining("; "));
  }

  private String render() {
    return checks.stream().collect(Collectors.joining("`, `", tool.label + " `", "`"));
  }
}

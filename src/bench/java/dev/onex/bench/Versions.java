package dev.onex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions of what is measured, each fixed, so that figures can be compared. */
final class Versions {

  static final String PMD = "7.27.0";
  static final String PMD_PLUGIN = "3.28.0";

  /** The newest that runs on JDK 17. */
  static final String CHECKSTYLE = "12.3.1";

  static final String CHECKSTYLE_PLUGIN = "3.6.0";
  static final String AST_GREP = "0.51.1";
  static final String DEPENDENCY_PLUGIN = "3.9.0";

  private Versions() {}

  /** The version of this plugin, or of what its pom depends on. */
  static String of(String artifact) throws IOException {
    Matcher found =
        Pattern.compile("<artifactId>" + artifact + "</artifactId>\\s*<version>([^<]+)<")
            .matcher(Files.readString(Path.of("pom.xml")));
    if (!found.find()) {
      throw new IllegalStateException("pom.xml has no version of " + artifact);
    }
    return found.group(1);
  }
}

package dev.onex.maven;

import dev.onex.bench.ForkedTrials;
import dev.onex.bench.Trials;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;

/** Trials in processes that have the JVM of the build, and the plugin with its libraries. */
final class PluginTrials {

  private PluginTrials() {}

  /**
   * Trials.
   *
   * @param directory for what processes tell each other
   * @throws MojoExecutionException if it cannot be known where the plugin is
   */
  static Trials of(MavenSession session, Path directory) throws MojoExecutionException {
    return new ForkedTrials(
        java(session), classPath(PluginTrials.class.getClassLoader()), directory);
  }

  /** The program that runs Java, that of the build. */
  static Path java(MavenSession session) {
    String home = session.getSystemProperties().getProperty("java.home");
    return Path.of(Objects.requireNonNull(home, "java.home is not set"), "bin", "java");
  }

  static List<Path> classPath(ClassLoader loader) throws MojoExecutionException {
    if (!(loader instanceof URLClassLoader plugin)) {
      throw new MojoExecutionException("onex cannot start a JVM: it does not know its own jars");
    }
    List<Path> jars = new ArrayList<>();
    for (URL url : plugin.getURLs()) {
      try {
        jars.add(Path.of(url.toURI()));
      } catch (URISyntaxException e) {
        throw new MojoExecutionException("onex cannot start a JVM with " + url, e);
      }
    }
    return jars;
  }
}

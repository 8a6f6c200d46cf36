package dev.onex.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Maven's command lines: quiet, and offline once everything is there. */
record MavenCommand(Optional<Path> repository) {

  static final String PMD = "org.apache.maven.plugins:maven-pmd-plugin:pmd";
  static final String CHECKSTYLE = "org.apache.maven.plugins:maven-checkstyle-plugin:check";

  List<String> offline(List<String> arguments) {
    List<String> command = new ArrayList<>(online(arguments));
    command.add(1, "-o");
    return command;
  }

  List<String> online(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("mvn", "-q", "-B"));
    repository.ifPresent(it -> command.add("-Dmaven.repo.local=" + it));
    command.addAll(arguments);
    return command;
  }

  /** The check of this plugin, called directly, so that projects need not configure it. */
  static List<String> check(String version, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "dev.onex:onex-maven-plugin:" + version + ":check",
                "-Donex.failOn=never",
                "-Donex.includeGenerated=true"));
    arguments.addAll(List.of(more));
    return arguments;
  }
}

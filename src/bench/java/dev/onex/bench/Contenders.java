package dev.onex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** All that is compared, on one project. */
record Contenders(Bench bench, Path project) {

  static final String ONEX = "onex";
  static final String PMD = "PMD";
  static final String CHECKSTYLE = "Checkstyle";
  static final String JAVAC = "javac, parser only";
  static final String JAVA_PARSER = "JavaParser, parser only";
  static final String AST_GREP = "ast-grep";

  /** A run, without the name of what runs. */
  private interface Run {
    Sample sample() throws IOException, InterruptedException;
  }

  private record Named(String name, Run once) implements Contender {
    @Override
    public Sample run() throws IOException, InterruptedException {
      return once.sample();
    }
  }

  /** This plugin, with settings on top of those that all runs have. */
  Contender onex(String name, String... settings) {
    return new Named(
        name,
        () -> {
          Usage usage = bench.maven(project, MavenCommand.check(bench.version(), settings));
          OnexReport report = OnexReport.of(project);
          if (!report.complete()) {
            throw new IOException("the check is not complete: " + project);
          }
          return new Sample(usage, report.ownSeconds(), report.findings());
        });
  }

  Contender pmd() {
    return maven(PMD, MavenCommand.PMD, "pmd.xml", "<violation ");
  }

  Contender checkstyle() {
    return maven(CHECKSTYLE, MavenCommand.CHECKSTYLE, "checkstyle-result.xml", "<error ");
  }

  private Contender maven(String name, String goal, String report, String finding) {
    return new Named(
        name,
        () -> {
          Usage usage = bench.maven(project, List.of(goal));
          Path file = project.resolve("target").resolve(report);
          if (!Files.exists(file)) {
            throw new IOException(name + " left no " + file);
          }
          return new Sample(usage, Double.NaN, Bench.count(file, finding));
        });
  }

  Contender javac() {
    return java(JAVAC, JavacParse.class);
  }

  Contender javaParser() {
    return java(JAVA_PARSER, JavaParserParse.class);
  }

  private Contender java(String name, Class<?> program) {
    return new Named(
        name,
        () -> {
          Usage usage = bench.java(project, program, Projects.sources(project).toString());
          OwnTime own = OwnTime.in(usage.output());
          return new Sample(usage, own.seconds(), own.results());
        });
  }

  Contender astGrep(AstGrep tool) {
    return new Named(AST_GREP, () -> tool.scan(bench, project));
  }

  /** Maven with these arguments, of which only the time counts. */
  Contender build(String name, String... arguments) {
    return new Named(
        name, () -> new Sample(bench.maven(project, List.of(arguments)), Double.NaN, 0));
  }
}

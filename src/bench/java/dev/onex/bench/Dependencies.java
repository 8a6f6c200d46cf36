package dev.onex.bench;

import dev.onex.bench.Corpus.Library;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What libraries need to be compiled, and PMD to run, from Maven Central. */
final class Dependencies {

  private static final Duration LIMIT = Duration.ofMinutes(10);

  /** What a library is compiled with, but does not hand on to those who use it. */
  private static final Map<String, List<String>> MORE =
      Map.of(
          "kafka-clients",
          List.of(
              "com.fasterxml.jackson.core:jackson-databind:2.16.2",
              "com.fasterxml.jackson.datatype:jackson-datatype-jdk8:2.16.2",
              "com.fasterxml.jackson.module:jackson-module-afterburner:2.16.2",
              "org.bitbucket.b_c:jose4j:0.9.4",
              "io.opentelemetry.proto:opentelemetry-proto:1.0.0-alpha",
              "org.slf4j:slf4j-api:1.7.36"),
          "spring-core",
          List.of(
              "org.jetbrains.kotlin:kotlin-reflect:1.9.25",
              "org.jetbrains.kotlinx:kotlinx-coroutines-reactor:1.8.1",
              "io.projectreactor:reactor-core:3.7.1",
              "io.projectreactor.tools:blockhound:1.0.8.RELEASE",
              "io.smallrye.reactive:mutiny:1.10.0",
              "io.reactivex.rxjava3:rxjava:3.1.9",
              "io.netty:netty-buffer:4.1.116.Final",
              "io.netty:netty5-buffer:5.0.0.Alpha5",
              "org.aspectj:aspectjweaver:1.9.22.1",
              "org.eclipse.jetty:jetty-io:12.0.15",
              "io.micrometer:context-propagation:1.1.2",
              "net.sf.jopt-simple:jopt-simple:5.0.4",
              "com.google.code.findbugs:jsr305:3.0.2",
              "com.google.code.findbugs:findbugs:3.0.1",
              "org.graalvm.sdk:graal-sdk:22.3.1",
              "jakarta.annotation:jakarta.annotation-api:3.0.0",
              "org.apache.logging.log4j:log4j-api:2.24.3"),
          "hibernate-core",
          List.of(
              "jakarta.validation:jakarta.validation-api:3.0.2",
              "jakarta.json.bind:jakarta.json.bind-api:3.0.0",
              "jakarta.json:jakarta.json-api:2.1.1",
              "jakarta.enterprise:jakarta.enterprise.cdi-api:4.0.1",
              "jakarta.jms:jakarta.jms-api:3.1.0",
              "jakarta.interceptor:jakarta.interceptor-api:2.1.0",
              "com.fasterxml.jackson.core:jackson-databind:2.17.0",
              "com.fasterxml.jackson.dataformat:jackson-dataformat-xml:2.17.0",
              "com.fasterxml.jackson.datatype:jackson-datatype-jsr310:2.17.0",
              "com.oracle.database.jdbc:ojdbc11:23.4.0.24.05",
              "org.postgresql:postgresql:42.7.3",
              "org.apache.ant:ant:1.10.14",
              "org.osgi:org.osgi.core:6.0.0",
              "org.jboss:jandex:2.4.5.Final",
              "org.jboss.logging:jboss-logging-annotations:2.2.1.Final",
              "org.antlr:antlr4-runtime:4.13.0",
              "org.glassfish.jaxb:jaxb-runtime:4.0.2"));

  private static final String POM =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>accuracy</groupId>
        <artifactId>%s</artifactId>
        <version>1</version>
        <dependencies>
      %s  </dependencies>
      </project>
      """;

  private final Options options;
  private final MavenCommand maven;
  private final Stopwatch stopwatch;

  Dependencies(Options options, MavenCommand maven, Stopwatch stopwatch) {
    this.options = options;
    this.maven = maven;
    this.stopwatch = stopwatch;
  }

  /** A library's class path; its own jar is the last, for what is shaded into it. */
  List<Path> of(Library library) throws IOException, InterruptedException {
    String own = library.group() + ":" + library.artifact() + ":" + library.version();
    return resolved(
        library.directory(),
        Stream.concat(MORE.getOrDefault(library.artifact(), List.of()).stream(), Stream.of(own))
            .toList());
  }

  /** All that PMD's command line needs. */
  List<Path> ofPmd() throws IOException, InterruptedException {
    return resolved(
        "pmd-" + Versions.PMD,
        List.of(
            "net.sourceforge.pmd:pmd-java:" + Versions.PMD,
            "net.sourceforge.pmd:pmd-cli:" + Versions.PMD));
  }

  private List<Path> resolved(String name, List<String> artifacts)
      throws IOException, InterruptedException {
    Path directory = options.work().resolve("accuracy").resolve(name);
    Path file = directory.resolve("class.path");
    if (!Files.exists(file)) {
      String dependencies =
          artifacts.stream().map(Dependencies::element).collect(Collectors.joining());
      Directories.write(directory.resolve("pom.xml"), POM.formatted(name, dependencies));
      Files.createDirectories(directory.resolve(".mvn"));
      Usage usage = stopwatch.run(directory, Map.of(), LIMIT, maven.online(goal(file)));
      if (!usage.succeeded()) {
        throw new IOException("could not resolve " + name + "; see " + usage.output());
      }
    }
    return Stream.of(Files.readString(file).strip().split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }

  private static List<String> goal(Path file) {
    return List.of(
        "org.apache.maven.plugins:maven-dependency-plugin:"
            + Versions.DEPENDENCY_PLUGIN
            + ":build-classpath",
        "-Dmdep.outputFile=" + file);
  }

  private static String element(String coordinates) {
    String[] parts = coordinates.split(":");
    return """
            <dependency>
              <groupId>%s</groupId>
              <artifactId>%s</artifactId>
              <version>%s</version>
            </dependency>
        """
        .formatted((Object[]) parts);
  }
}

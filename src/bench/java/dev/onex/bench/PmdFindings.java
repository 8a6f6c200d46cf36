package dev.onex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Runs PMD on the sources of a library, with all that the library needs on the class path. */
final class PmdFindings {

  private static final Duration LIMIT = Duration.ofMinutes(30);
  private static final String MAIN = "net.sourceforge.pmd.cli.PmdCli";
  private static final String RULES = "src/bench/config/pmd-accuracy.xml";

  private final Path work;
  private final Dependencies dependencies;
  private final Stopwatch stopwatch;

  PmdFindings(Path work, Dependencies dependencies, Stopwatch stopwatch) {
    this.work = work;
    this.dependencies = dependencies;
    this.stopwatch = stopwatch;
  }

  List<PlacedFinding> of(Corpus.Library library, Path sources)
      throws IOException, InterruptedException {
    Path report = work.resolve(library.artifact() + ".pmd.xml");
    Files.deleteIfExists(report);
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-Xmx3g",
            "-cp",
            joined(dependencies.ofPmd()),
            MAIN,
            "check",
            "--no-cache",
            "--no-progress",
            "--no-fail-on-violation",
            "--use-version=java-17",
            "--dir=" + sources,
            "--rulesets=" + Path.of(RULES).toAbsolutePath(),
            "--aux-classpath=" + joined(dependencies.of(library)),
            "--format=xml",
            "--report-file=" + report);
    Usage usage = stopwatch.run(work, Map.of(), LIMIT, command);
    if (!usage.succeeded()) {
      throw new IOException("PMD failed on " + library + "; see " + usage.output());
    }
    return read(report, sources);
  }

  private static String joined(List<Path> classPath) {
    return classPath.stream().map(Path::toString).collect(Collectors.joining(":"));
  }

  private static List<PlacedFinding> read(Path report, Path sources) throws IOException {
    List<PlacedFinding> findings = new ArrayList<>();
    try {
      XMLStreamReader xml =
          XMLInputFactory.newDefaultFactory()
              .createXMLStreamReader(Files.newInputStream(report), "UTF-8");
      String path = "";
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamReader.START_ELEMENT) {
          continue;
        }
        switch (xml.getLocalName()) {
          case "file" -> path = relative(sources, attribute(xml, "name"));
          case "violation" -> findings.add(finding(xml, path));
          case "error" -> throw new IOException("PMD failed on a file; see " + report);
          default -> {
            // The root, and what PMD was told to suppress.
          }
        }
      }
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException("cannot read " + report, e);
    }
    return findings;
  }

  private static PlacedFinding finding(XMLStreamReader xml, String path) {
    return new PlacedFinding(
        attribute(xml, "rule"),
        path,
        Long.parseLong(attribute(xml, "beginline")),
        Long.parseLong(attribute(xml, "endline")));
  }

  private static String attribute(XMLStreamReader xml, String name) {
    return xml.getAttributeValue(null, name);
  }

  private static String relative(Path sources, String file) {
    return sources.relativize(Path.of(file)).toString().replace('\\', '/');
  }
}

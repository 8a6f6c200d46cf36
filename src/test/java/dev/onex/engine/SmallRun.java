package dev.onex.engine;

import dev.onex.TestRun;
import dev.onex.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A check of one source in a JVM of its own. */
final class SmallRun {

  private SmallRun() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path source = Path.of(arguments[0]);
    RunResult run =
        TestRun.ofAllRules()
            .rules(ProbeRules.with(new ProbeRules.Methods(it -> {}), new ProbeRules.Members()))
            .check(List.of(new SourceFile("A.java", source, Files.size(source), false)));
    System.out.println(run.findings().list().size() + " findings");
  }
}

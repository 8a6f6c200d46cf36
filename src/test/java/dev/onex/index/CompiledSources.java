package dev.onex.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** Sources that a test compiles to class files, in a directory or a jar. */
final class CompiledSources {

  private CompiledSources() {}

  /** Compiles sources, each a file named {@code path=text}, to a directory of that name. */
  static Path directory(Path parent, String name, String... sources) throws IOException {
    Path from = parent.resolve(name + "-sources");
    Path to = Files.createDirectories(parent.resolve(name));
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", to.toString()));
    for (String source : sources) {
      int sign = source.indexOf('=');
      Path file = from.resolve(source.substring(0, sign));
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.substring(sign + 1));
      arguments.add(file.toString());
    }
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(result).isZero();
    return to;
  }

  /** Compiles sources to a jar of that name. */
  static Path jar(Path parent, String name, String... sources) throws IOException {
    Path classes = directory(parent, name + "-classes", sources);
    Path jar = parent.resolve(name);
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file);
        Stream<Path> content = Files.walk(classes)) {
      for (Path it : content.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(it).toString().replace('\\', '/')));
        Files.copy(it, zip);
      }
    }
    return jar;
  }
}

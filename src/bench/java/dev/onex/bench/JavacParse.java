package dev.onex.bench;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A program that does nothing but have javac parse all sources of a directory. */
final class JavacParse {

  private JavacParse() {}

  /** Prints what {@link OwnTime} reads. */
  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    List<Path> files = Directories.javaFiles(Path.of(arguments[0]));
    var compiler = ToolProvider.getSystemJavaCompiler();
    var complaints = new DiagnosticCollector<JavaFileObject>();
    long units = 0;
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(complaints, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  complaints,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      for (var unit : task.parse()) {
        units += unit.getTypeDecls().isEmpty() && unit.getPackage() == null ? 0 : 1;
      }
    }
    new OwnTime(System.nanoTime() - start, units).print();
  }
}

package dev.onex.bench;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A program that has JavaParser parse all sources of a directory, each whole, with all cores. */
final class JavaParserParse {

  private JavaParserParse() {}

  /** Prints what {@link OwnTime} reads. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    long start = System.nanoTime();
    List<Path> files = Directories.javaFiles(Path.of(arguments[0]));
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    ThreadLocal<JavaParser> parsers =
        ThreadLocal.withInitial(
            () ->
                new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_21)));
    long units = 0;
    try {
      List<Future<Boolean>> parsed =
          files.stream().map(it -> pool.submit(() -> parses(parsers.get(), it))).toList();
      for (Future<Boolean> one : parsed) {
        units += one.get() ? 1 : 0;
      }
    } finally {
      pool.shutdown();
    }
    new OwnTime(System.nanoTime() - start, units).print();
  }

  private static boolean parses(JavaParser parser, Path file) {
    try {
      return parser.parse(file).isSuccessful();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

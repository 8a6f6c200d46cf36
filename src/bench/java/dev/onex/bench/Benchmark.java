package dev.onex.bench;

import java.io.IOException;

/** Measures what is asked for, and writes the page. */
public final class Benchmark {

  private Benchmark() {}

  /** The arguments are those that {@code --help} prints. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Options options;
    try {
      options = Options.of(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    Bench bench = Bench.of(options);
    for (String name : options.only()) {
      long start = System.nanoTime();
      String load = Machine.load().orElse("unknown");
      new Page(bench).add(name, section(name).measure(bench), load);
      System.err.printf("%s: done in %.0f s%n", name, (System.nanoTime() - start) / 1e9);
    }
    System.err.println("written: " + options.page());
  }

  private static Section section(String name) {
    return switch (name) {
      case "peers" -> new PeersSection();
      case "size" -> new SizeSection();
      case "workers" -> new WorkersSection();
      case "heap" -> new HeapSection();
      case "scenarios" -> new ScenariosSection();
      default -> throw new IllegalArgumentException(name);
    };
  }
}

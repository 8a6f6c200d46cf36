package shop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads orders from files. */
public final class OrderFiles {

  /** The lines of an order. */
  public List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      System.err.println("no order in " + file);
      return null;
    }
  }
}

package dev.onex.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The pages of a directory and their links to each other. */
final class Pages {

  private static final Set<String> FOREIGN = Set.of("target", ".git", ".idea", "node_modules");

  private Pages() {}

  /** All pages below a directory, those of build output left out. */
  static Set<Path> in(Path root) throws IOException {
    Set<Path> pages = new TreeSet<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(it -> it.toString().endsWith(".md"))
          .filter(it -> isOurs(root.relativize(it)))
          .forEach(pages::add);
    }
    return pages;
  }

  private static boolean isOurs(Path path) {
    for (Path part : path) {
      if (FOREIGN.contains(part.toString())) {
        return false;
      }
    }
    return true;
  }

  /** Links within the project that lead nowhere. */
  static List<String> brokenLinks(Path root) throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : in(root)) {
      for (String link : new Markdown(Files.readString(page)).links()) {
        if (!link.matches("[a-z]+:.*") && !resolves(page, link)) {
          broken.add(root.relativize(page) + ": " + link);
        }
      }
    }
    return broken;
  }

  private static boolean resolves(Path page, String link) throws IOException {
    int hash = link.indexOf('#');
    String path = hash < 0 ? link : link.substring(0, hash);
    Path target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
    if (!Files.exists(target)) {
      return false;
    }
    return hash < 0
        || new Markdown(Files.readString(target)).anchors().contains(link.substring(hash + 1));
  }
}

package dev.onex.source;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.codehaus.plexus.util.MatchPatterns;

/**
 * Ant patterns on paths relative to the base directory, as {@code src/main/java/shop/**}. A path
 * passes if it matches an include, or there are none, and no exclude.
 */
public final class PathFilter {

  private final List<String> patterns;
  private final boolean includesAll;
  private final MatchPatterns includes;
  private final MatchPatterns excludes;

  /** A filter with these patterns; a pattern that ends in {@code /} means all that lies below. */
  public PathFilter(List<String> includes, List<String> excludes) {
    this.patterns = Stream.concat(includes.stream(), excludes.stream()).toList();
    this.includesAll = includes.isEmpty();
    this.includes = compiled(includes);
    this.excludes = compiled(excludes);
  }

  private static MatchPatterns compiled(List<String> patterns) {
    return MatchPatterns.from(
        patterns.stream().map(PathFilter::inNativeForm).toArray(String[]::new));
  }

  private static String inNativeForm(String pattern) {
    String stripped = pattern.strip();
    String all = stripped.endsWith("/") ? stripped + "**" : stripped;
    return all.replace('/', File.separatorChar);
  }

  boolean passes(String path) {
    if (patterns.isEmpty()) {
      return true;
    }
    String name = path.replace('/', File.separatorChar);
    return (includesAll || includes.matches(name, true)) && !excludes.matches(name, true);
  }

  /** The patterns that match none of the paths: most likely slips. */
  List<String> idle(List<String> paths) {
    return patterns.stream()
        .filter(
            pattern -> {
              MatchPatterns one = compiled(List.of(pattern));
              return paths.stream()
                  .noneMatch(it -> one.matches(it.replace('/', File.separatorChar), true));
            })
        .toList();
  }
}

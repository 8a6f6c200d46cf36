package dev.onex.chunk;

import com.github.javaparser.ParserConfiguration.LanguageLevel;
import java.util.Optional;

/** A level of the Java language, by its feature number. */
public final class JavaLevel {

  /** The oldest level that can be configured. */
  public static final int OLDEST = 8;

  /** The newest level that the parser knows. */
  public static final int NEWEST = 26;

  private final int feature;

  private JavaLevel(int feature) {
    this.feature = feature;
  }

  /** The newest level. */
  public static JavaLevel newest() {
    return new JavaLevel(NEWEST);
  }

  /** The level of that number; empty if it is older than the oldest or newer than the newest. */
  public static Optional<JavaLevel> of(int feature) {
    return feature < OLDEST || feature > NEWEST
        ? Optional.empty()
        : Optional.of(new JavaLevel(feature));
  }

  /** Whether it has what came with that number. */
  boolean isAtLeast(int other) {
    return feature >= other;
  }

  LanguageLevel languageLevel() {
    return LanguageLevel.valueOf("JAVA_" + feature);
  }

  /** As people say it: {@code Java 21}. */
  @Override
  public String toString() {
    return "Java " + feature;
  }
}

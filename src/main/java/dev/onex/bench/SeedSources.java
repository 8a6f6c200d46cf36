package dev.onex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Generated sources with a known number of findings. */
final class SeedSources {

  /** An id that is a String, and a map of Object. */
  static final int FINDINGS_PER_MODEL = 2;

  /** The rules that object to a model, once each. */
  static final List<String> RULES = List.of("StringId", "UntypedContainer");

  static final int METHODS = 15_000;

  /** One method in so many returns null as a list. */
  static final int OFFENDING = 100;

  /** One user in so many is invalid. */
  private static final int OF_USERS = 3;

  private static final String MODEL =
      """

        /** Model %1$04d of the generator. */
        record TestModel%1$04d(
            String id,
            String name,
            int value,
            boolean active,
            Map<String, Object> metadata,
            List<String> tags) {

          /** Some work. */
          int process%1$d(int input) {
            int result = input * %1$d;
            for (String tag : tags) {
              result += tag.length() + value;
            }
            return active ? result : -result;
          }
        }
      """;

  private static final String INVALID_USER =
      """
      package seed;

      import java.util.List;
      import java.util.Map;

      /** A user. */
      record %1$s(
          String id, String name, Map<String, Object> metadata, List<String> tags) {}
      """;

  private static final String VALID_USER =
      """
      package seed;

      import java.util.List;

      /** A user. */
      record %1$s(Key key, String name, boolean active, List<String> tags) {

        /** What tells users apart. */
        record Key(long number) {}
      }
      """;

  private static final String METHOD =
      """

        /**
         * Adds a number to another one, as method %1$05d of many that somebody generated from the
         * description of an interface, whose words are copied to this place: as is usual for such sources,
         * there is more text in them than there is code.
         */
        %2$s
      """;

  private static final String CLEAN_METHOD =
      "public int method%1$d(int value) { return value + %1$d; }";

  private static final String OFFENDING_METHOD =
      "public List<String> method%1$d(int value) { return null; }";

  private SeedSources() {}

  /** A source with models as members of one class, as the seed's generator makes it. */
  static String models(String name, int count) {
    StringBuilder text = new StringBuilder();
    text.append("package seed;\n\nimport java.util.List;\nimport java.util.Map;\n\n");
    text.append("/** Models. */\nfinal class ").append(name).append(" {\n");
    for (int i = 1; i <= count; i++) {
      text.append(MODEL.formatted(i));
    }
    return text.append("}\n").toString();
  }

  /** Writes files of models into a project. */
  static void write(Path project, int files, int modelsPerFile) throws IOException {
    for (int i = 1; i <= files; i++) {
      String name = String.format(Locale.ROOT, "Models%03d", i);
      write(project, name, models(name, modelsPerFile));
    }
  }

  /** Writes files that are no Java. */
  static void writeBroken(Path project, int files) throws IOException {
    for (int i = 1; i <= files; i++) {
      write(project, "Broken" + i, "package seed;\n\nclass { int = ; \n");
    }
  }

  /** A large source of methods of one line with Javadoc, some of which offend. */
  static String methods(String name) {
    StringBuilder text =
        new StringBuilder("package seed;\n\nimport java.util.List;\n\n/** Methods. */\n");
    text.append("public final class ").append(name).append(" {\n");
    for (int i = 1; i <= METHODS; i++) {
      String declaration = i % OFFENDING == 0 ? OFFENDING_METHOD : CLEAN_METHOD;
      text.append(METHOD.formatted(i, declaration.formatted(i)));
    }
    return text.append("}\n").toString();
  }

  /** Writes files of one user each; of three the first is invalid, with the findings of a model. */
  static void writeUsers(Path project, int users) throws IOException {
    for (int i = 0; i < users; i++) {
      String name = String.format(Locale.ROOT, "User%03d", i);
      String text = i % OF_USERS == 0 ? INVALID_USER : VALID_USER;
      write(project, name, text.formatted(name));
    }
  }

  /** How many of so many users are invalid. */
  static int invalid(int users) {
    return (users + OF_USERS - 1) / OF_USERS;
  }

  static Path file(Path project, String name) {
    return root(project).resolve("seed").resolve(name + ".java");
  }

  static Path root(Path project) {
    return project.resolve("src/main/java");
  }

  private static void write(Path project, String name, String text) throws IOException {
    Path file = file(project, name);
    Files.createDirectories(root(project).resolve("seed"));
    Files.writeString(file, text);
  }
}

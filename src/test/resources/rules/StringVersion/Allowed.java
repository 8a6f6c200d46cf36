package shop.schema;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.List;

public record Schema(SemVer schemaVersion, int revision, List<String> version) {

  private static final String VERSION = System.getProperty("schema.version");

  static Schema of(String version) {
    String schemaVersion = version;
    return new Schema(SemVer.parse(schemaVersion), 0, List.of());
  }

  String version() {
    return VERSION;
  }
}

record SemVer(String version) {

  static SemVer parse(String version) {
    return new SemVer(version);
  }
}

@Entity
class Document {

  @Version private long version;
}

/** Somebody else numbers these. */
record Environment(
    String javaVersion,
    String tlsVersion,
    String apiVersion,
    String userAgentVersion,
    String condaPythonVersion) {}

/** The word is not the last one, or only a part of another. */
record Range(String versionPattern, String versionRange, String conversion, String versions) {}

class Generator {

  static final String XML_VERSION = "1.0.0";
  static final String FORMAT_VERSION = "1.0";
  static final String LABEL_VERSION = "Version 1.0.0 of the generator";
  static final int VERSION = 3;
  static String currentVersion = "1.0.0";
  final String version = "1.0.0";

  void run() {
    record Local(String version, int n) {}
    Object anonymous =
        new Object() {
          static final String VERSION = "1.0.0";
        };
    String text = """
        static final String VERSION = "1.0.0";
        """;
  }
}

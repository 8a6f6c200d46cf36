package shop.schema;

public record Schema(
    String name,
    // finding: component 'schemaVersion' is a String, so "1.10" comes before "1.9" and any text passes for a version; write a type of its own, such as SemVer
    String schemaVersion,
    int revision) {

  // finding: constant 'VERSION' is a version as text, which is forgotten at the next release and does not compare; read it from the manifest, or make it a type of its own, such as SemVer
  static final String VERSION = "1.4.2";

  // finding: component 'version' is a String, so "1.10" comes before "1.9" and any text passes for a version; write a type of its own, such as SemVer
  record Field(int number, String version) {}
}

class DocumentDto {

  // finding: field 'version' is a String, so "1.10" comes before "1.9" and any text passes for a version; write a type of its own, such as SemVer
  private final java.lang.String version = "1.9";

  // finding: field 'layout_version' is a String, so "1.10" comes before "1.9" and any text passes for a version; write a type of its own, such as SemVer
  String major, layout_version;

  String getVersion() {
    return version;
  }
}

class Generator {

  // finding: constant 'GENERATOR_VERSION' is a version as text, which is forgotten at the next release and does not compare; read it from the manifest, or make it a type of its own, such as SemVer
  private static final String NAME = "generator", GENERATOR_VERSION = "2.0.0-rc.1";
}

interface Format {

  // finding: constant 'FORMAT_VERSION' is a version as text, which is forgotten at the next release and does not compare; read it from the manifest, or make it a type of its own, such as SemVer
  String FORMAT_VERSION = "3.0.0";

  enum Kind {
    TEXT;

    // finding: constant 'KIND_VERSION' is a version as text, which is forgotten at the next release and does not compare; read it from the manifest, or make it a type of its own, such as SemVer
    public static final String KIND_VERSION = "1.0.0+7";

    // finding: component 'sinceVersion' is a String, so "1.10" comes before "1.9" and any text passes for a version; write a type of its own, such as SemVer
    record Since(String sinceVersion, int n) {}
  }
}

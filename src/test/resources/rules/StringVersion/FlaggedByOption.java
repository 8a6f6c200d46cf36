// option: allowedNames=schemaVersion
package shop.schema;

// finding: component 'javaVersion' is a String, so "1.10" comes before "1.9" and any text passes for a version; write a type of its own, such as SemVer
record Schema(String schemaVersion, String oldSchemaVersion, String javaVersion) {}

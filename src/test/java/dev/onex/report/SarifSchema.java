package dev.onex.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The schema of SARIF 2.1.0 as OASIS has published it. */
final class SarifSchema {

  private static final Path FILE = Path.of("src/test/resources/schemas/sarif-schema-2.1.0.json");

  private final Schema schema;

  SarifSchema() throws IOException {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(Files.readString(FILE), InputFormat.JSON);
  }

  /** What is wrong with a file; empty if it is valid. */
  List<String> errors(String sarif) {
    return schema.validate(sarif, InputFormat.JSON).stream().map(Error::toString).toList();
  }
}

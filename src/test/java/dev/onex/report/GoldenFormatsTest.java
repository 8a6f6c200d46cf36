package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The whole file in each format, as a reader finds it; or writes the expected ones anew. */
final class GoldenFormatsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/reports");
  private static final String UPDATE = "onex.docs.update";

  @TempDir Path root;

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"JSON", "HTML"})
  void theFileIsTheExpectedOne(ReportFormat format) throws IOException {
    ReportContext context = Sample.context(root.resolve("shop & co/orders"), root);
    String written = Sample.text(format, Sample.hostile(), context);
    Path golden = GOLDEN.resolve(format.fileName());
    if (Boolean.getBoolean(UPDATE)) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, written);
    }
    assertThat(written)
        .as("to write it anew: mvn -Dquick test -Dtest=GoldenFormatsTest -D%s=true", UPDATE)
        .isEqualTo(Files.readString(golden));
  }
}

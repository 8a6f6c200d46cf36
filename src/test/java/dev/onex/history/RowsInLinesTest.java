package dev.onex.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RowsInLinesTest {

  private static final String LINE =
      """
      {"format":1,"project":"shop:orders","at":"2026-11-25T08:00:00Z","verdict":"passed",\
      "setup":{"tool":"0.1.0","java":"17.0.15","machine":"00ff","maxHeapBytes":1073741824,\
      "workers":2,"warm":false,"input":"aaaa","rules":"bbbb","settings":"cccc",\
      "commit":"0123456789012345678901234567890123456789"},\
      "work":{"checked":100,"cached":0,"failed":0,"bytes":1000000,"lines":30000,\
      "declarations":8000,"parsedDeclarations":400,"parsedChunks":120,"ruleCalls":900,\
      "allocatedBytes":104857600,"unresolvedTypes":7},\
      "times":{"wallMillis":1000,"cpuMillis":1500,"stageMillis":{"scan":300.5,"parse":900}},\
      "memory":{"budgetBytes":268435456,"admittedBytes":5242880,"peakHeapBytes":62914560},\
      "findings":{"critical":1,"error":2,"warning":3},"alerts":[]}""";

  private static Optional<RunRow> read(String line) throws IOException {
    return new RowReader().row(line);
  }

  @Test
  void aRowIsOneLineOfJson() throws IOException {
    assertThat(new RowWriter().line(Rows.ROW)).isEqualTo(LINE);
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    RunRow row = Rows.ROW.judged("failed", List.of("processing_time", "error_rate"));
    assertThat(read(LINE)).contains(Rows.ROW);
    assertThat(read(new RowWriter().line(row))).contains(row);
  }

  @Test
  void aRowNeedsNoCommit() throws IOException {
    assertThat(read(LINE.replaceFirst(",\"commit\":\"\\d+\"", "")).orElseThrow().setup().commit())
        .isNull();
  }

  @Test
  void whatNewerVersionsAddIsSkipped() throws IOException {
    String newer =
        LINE.replace("\"alerts\":", "\"more\":{\"list\":[1,{\"a\":2}]},\"alerts\":")
            .replace("\"scan\":", "\"guess\":1,\"scan\":");
    assertThat(read(newer)).contains(Rows.ROW);
  }

  @Test
  void aNewerFormatIsLeftToNewerVersions() throws IOException {
    assertThat(read("{\"format\":2}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|no JSON object",
        "{}|no format",
        "{\"format\":1}|no at",
        "{\"format\":\"x\"}|format is x",
        "{\"format\":|Unexpected end-of-input",
        "nonsense|Unrecognized token 'nonsense'",
      })
  void saysWhatIsNoRow(String line, String reason) {
    assertThatThrownBy(() -> read(line))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"bytes\":1000000', '\"bytes\":-1', work.bytes is -1",
    "'\"bytes\":1000000', '\"bytes\":1.5', work.bytes is 1.5",
    "'\"bytes\":1000000', '\"bytes\":1e300', work.bytes is 1e300",
    "'\"workers\":2', '\"workers\":3000000000', setup.workers is 3000000000",
    "'\"wallMillis\":1000', '\"wallMillis\":\"NaN\"', times.wallMillis is NaN",
    "'2026-11-25T08:00:00Z', 'today', at is today",
  })
  void saysWhichValueIsNone(String right, String wrong, String reason) {
    assertThatThrownBy(() -> read(LINE.replace(right, wrong))).hasMessage(reason);
  }
}

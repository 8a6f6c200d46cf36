package dev.onex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding about a secret shows four of its characters at most, wherever it is written to. */
class SecretsStaySecretTest {

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource({
    "AKIAQ3EGVZPL7XW2NB5T,AKIAQ",
    "ghp_16C7e42F292c6912E7710c838347Ae178B4a,ghp_1",
    "https://anna:pa55w0rd!x@example.com,pa55w",
    "https://anna:pa55!@example.com,pa5",
    "k9Xq27Lp0TzR,k9Xq2"
  })
  void nothingOfAFindingHoldsMoreThanTheBeginningOfTheSecret(String text, String tooMuch)
      throws Exception {
    String source = "class A { String password = \"" + text + "\"; }";

    List<Finding> found =
        TestRun.ofAllRules()
            .check(List.of(TestRun.write(directory, "A.java", source)))
            .findings()
            .list()
            .stream()
            .filter(it -> it.rule().equals("HardcodedSecret"))
            .toList();

    assertThat(found).hasSize(1);
    assertThat(found.get(0).toString()).doesNotContain(tooMuch);
  }
}

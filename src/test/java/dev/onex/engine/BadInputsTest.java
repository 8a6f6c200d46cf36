package dev.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.TestRun;
import dev.onex.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sources as nobody should write them: each has exactly these findings, whole or in chunks, and the
 * file beside it keeps its own.
 */
class BadInputsTest {

  private static final int MANY = 10_000;
  private static final int MEGABYTE = 1 << 20;

  /** Stands beside each bad source. */
  private static final String GOOD = "class Good {\n  void f() { System.out.print(1); }\n}\n";

  private static final String FOUND_IN_GOOD = "Good.java:2:14 ConsoleOutput Good#f()";

  /** Ends each bad class, on a line of its own. */
  private static final String PRINTS = "\n  void p() { System.out.print(1); }\n}\n";

  private static final String FOUND_IN_PRINTS = "Bad.java:2:14 ConsoleOutput Bad#p()";

  @TempDir private Path directory;

  private void assertFound(byte[] bad, String... expected) throws InterruptedException {
    SourceFile good = TestRun.write(directory, "Good.java", GOOD);
    SourceFile file = TestRun.write(directory, "Bad.java", bad);
    List<String> all = Stream.concat(Stream.of(expected), Stream.of(FOUND_IN_GOOD)).toList();
    TestRun run = TestRun.ofAllRules();
    for (TestRun variant : List.of(run, run.chunkBytes(1), run.whole())) {
      RunResult result = variant.check(List.of(good, file));
      assertThat(Found.lines(result)).as(variant.toString()).isEqualTo(all);
      boolean complete =
          Stream.of(expected).noneMatch(it -> it.contains("Incomplete") || it.contains("Unpars"));
      assertThat(result.isComplete()).isEqualTo(complete);
    }
  }

  private void assertFound(String bad, String... expected) throws InterruptedException {
    assertFound(bad.getBytes(StandardCharsets.UTF_8), expected);
  }

  static Stream<Arguments> tooDeep() {
    String open = "(".repeat(MANY);
    String close = ")".repeat(MANY);
    return Stream.of(
        Arguments.of("parentheses", "int x = " + open + "1" + close + ";", "Bad#x"),
        Arguments.of(
            "parentheses that nothing triggers",
            "int x() { return " + open + close + "; }",
            "Bad#x()"),
        Arguments.of("braces", "void x() {" + "{".repeat(MANY) + "}".repeat(MANY) + "}", "Bad#x()"),
        Arguments.of(
            "brackets", "int x = a" + "[".repeat(MANY) + "0" + "]".repeat(MANY) + ";", "Bad#x"),
        Arguments.of(
            "blocks in arguments",
            "void x() {" + "g(() -> {".repeat(40) + "});".repeat(40) + "}",
            "Bad#x()"),
        Arguments.of(
            "type arguments",
            "List<".repeat(2_000) + "Object" + ">".repeat(2_000) + " x;",
            "Bad#x"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tooDeep")
  void whatNestsTooDeeplyIsIncompleteAndCostsItsMemberOnly(
      String name, String member, String symbol) throws InterruptedException {
    assertFound(
        "class Bad { " + member + PRINTS,
        "Bad.java:1:13 IncompleteAnalysis " + symbol,
        FOUND_IN_PRINTS);
  }

  @Test
  void whatOverflowsTheStackOfTheParserIsIncompleteAndItsHeaderIsJudged()
      throws InterruptedException {
    String deep = "!".repeat(2_000_000); // no frame is so small that the stack has room for those
    SourceFile file =
        TestRun.write(
            directory,
            "Bad.java",
            "class Bad { int f() { System.out.print(1); return " + deep + "x; }" + PRINTS);
    RunResult run =
        TestRun.ofAllRules()
            .rules(ProbeRules.withBuiltIn(new ProbeRules.Members()))
            .threads(1)
            .check(List.of(file));
    assertThat(Found.lines(run))
        .containsExactly(
            "Bad.java:1:13 IncompleteAnalysis Bad#f()",
            "Bad.java:1:17 Members Bad#f()",
            "Bad.java:2:8 Members Bad#p()",
            FOUND_IN_PRINTS);
    assertThat(Found.messages(run, "IncompleteAnalysis")).containsExactly(ChunkJudge.TOO_DEEP);
  }

  @Test
  void whatOverflowsTheStackOfTheParserInAFileThatMustBeParsedWholeCostsThatFile()
      throws InterruptedException {
    SourceFile good = TestRun.write(directory, "Good.java", GOOD);
    SourceFile file =
        TestRun.write(
            directory, "Bad.java", "class Bad { boolean x = " + "!".repeat(2_000_000) + "x;");
    RunResult run = TestRun.ofAllRules().threads(1).check(List.of(file, good));
    assertThat(Found.lines(run)).containsExactly("Bad.java:1:1 IncompleteAnalysis", FOUND_IN_GOOD);
    assertThat(Found.messages(run, "IncompleteAnalysis")).containsExactly(ChunkJudge.TOO_DEEP);
  }

  @Test
  @Timeout(60)
  void aChainOfThousandsOfElseIfsIsJudgedInTime() throws InterruptedException {
    StringBuilder chain = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      chain.append("if (o.equals(\"").append(i).append("\")) { g(o); } else ");
    }
    assertFound(
        "class Bad { void f(String o) { " + chain + "{ } }" + PRINTS,
        "Bad.java:1:32 StringDispatch Bad#f(String)",
        FOUND_IN_PRINTS);
  }

  @Test
  void aMethodOfAMegabyteIsJudged() throws InterruptedException {
    String statements = "    call(1, \"two\", '3');\n".repeat(MEGABYTE / 25);
    SourceFile file =
        TestRun.write(
            directory,
            "Bad.java",
            "class Bad {\n  void f() {\n" + statements + "    System.out.print(1);\n  }\n}\n");
    assertThat(Found.lines(TestRun.ofAllRules().check(List.of(file))))
        .containsExactly("Bad.java:" + (MEGABYTE / 25 + 3) + ":5 ConsoleOutput Bad#f()");
  }

  @Test
  void aLiteralOfAMegabyteIsJudgedWithItsMember() throws InterruptedException {
    assertFound(
        "class Bad { void f() { System.out.print(\"" + "{".repeat(MEGABYTE) + "\"); }" + PRINTS,
        "Bad.java:1:24 ConsoleOutput Bad#f()",
        FOUND_IN_PRINTS);
  }

  @Test
  void aFileOfFiveMegabytesIsJudgedToItsEnd() throws InterruptedException {
    String method = "  int m() { return call(1, \"two\", '3') + /* four */ 5; }\n";
    int methods = 5 * MEGABYTE / method.length();
    SourceFile file =
        TestRun.write(directory, "Bad.java", "class Bad {\n" + method.repeat(methods) + PRINTS);
    RunResult run = TestRun.ofAllRules().check(List.of(file));
    assertThat(Found.lines(run))
        .containsExactly("Bad.java:" + (methods + 3) + ":14 ConsoleOutput Bad#p()");
    assertThat(run.metrics().parsedDeclarations()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "// nothing\n/* at all */", ";", "package a;\nimport b.C;\n"})
  void aFileWithoutTypesHasNothingToFind(String content) throws InterruptedException {
    assertFound(content);
  }

  @Test
  void textThatIsNotInTheEncodingIsUnparsableWhereItStarts() throws InterruptedException {
    assertFound(
        "class Bad {\n  String größe;\n}\n".getBytes(StandardCharsets.ISO_8859_1),
        "Bad.java:2:12 UnparsableSource");
  }

  static Stream<Arguments> unparsable() {
    return Stream.of(
        Arguments.of("NUL in the file", "class Bad {\n \0 }", "2:2 UnparsableSource"),
        Arguments.of("a file of NUL", "\0".repeat(MANY), "1:1 UnparsableSource"),
        Arguments.of("a brace too few", "class Bad { void f() {\n", "1:23 UnparsableSource"),
        Arguments.of("a brace too many", "class Bad { } }\n", "1:15 UnparsableSource"),
        Arguments.of(
            "a conflict between members",
            "class Bad {\n<<<<<<< HEAD\n  int a;\n=======\n  int b;\n>>>>>>> other\n}\n",
            "2:1 UnparsableSource"),
        Arguments.of(
            "a conflict around types",
            "<<<<<<< HEAD\nclass Bad {}\n=======\n>>>>>>> other\n",
            "1:1 UnparsableSource"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unparsable")
  void whatIsNotJavaIsUnparsableWhereTheParserGaveUp(String name, String content, String expected)
      throws InterruptedException {
    assertFound(content, "Bad.java:" + expected);
  }

  @Test
  void aConflictInABodyCostsItsMemberOnly() throws InterruptedException {
    assertFound(
        "class Bad {\n  void f() {\n<<<<<<< HEAD\n    a();\n=======\n    b();\n>>>>>>> c\n  }"
            + PRINTS,
        "Bad.java:3:1 UnparsableSource Bad#f()",
        "Bad.java:9:14 ConsoleOutput Bad#p()");
  }

  @Test
  void membersThatAreBrokenTogetherAreSaidOneByOne() throws InterruptedException {
    assertFound(
        "class Bad {\n  int x = 1 + ;\n  int y = 2;\n  void z() { System.out.print(1); return = 3; }"
            + PRINTS,
        "Bad.java:2:15 UnparsableSource Bad#x",
        "Bad.java:4:35 UnparsableSource Bad#z()",
        "Bad.java:5:14 ConsoleOutput Bad#p()");
  }

  @Test
  void nulInALiteralIsTextLikeAnyOther() throws InterruptedException {
    assertFound("class Bad { String s = \"\0\";" + PRINTS, FOUND_IN_PRINTS);
  }
}

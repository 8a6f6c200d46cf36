package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.type.Type;
import dev.onex.finding.Severity;
import dev.onex.outline.MemberFacts;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Flags texts that are true on one machine only: URLs of {@code localhost} and other loopback
 * addresses, private IPv4 addresses as the host of a URL or with a port, and paths into somebody's
 * home directory or a mounted volume.
 *
 * <p>It works where it was written; anywhere else it reaches the wrong thing or nothing, and only
 * when it runs. Take the {@code URI} or {@code Path} from the configuration, and fail at the start
 * if there is none.
 *
 * <p>It leaves alone a bare {@code "localhost"} or {@code "127.0.0.1"} to bind to, hosts that only
 * start so, as {@code localhost.example.com}, addresses without a port, which may be versions, and
 * sentences that mention such a URL, as messages and help texts do, and annotations that document
 * an interface, as OpenAPI's {@code @ExampleObject} and {@code @Schema}. A default for tests or for
 * development is flagged: put it where it is configured.
 */
@RuleInfo(
    summary = "A URL, address or path of one machine is written into the code",
    severity = Severity.ERROR,
    scope = Scope.MEMBER,
    bodies = true,
    triggers =
        "'://localhost'|'//127.'|'//0.0.0.0'|'//[::1]'|'//localhost'|'@localhost'|'@127.'"
            + "|'10.'|'172.'|'192.168.'|'/home/'|'/users/'|'/volumes/'|':\\\\users'")
public final class HardcodedEnvironment implements Rule {

  private static final String PRIVATE_ADDRESS =
      "(?:10(?:\\.\\d{1,3}){3}|172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d{1,3}){2}"
          + "|192\\.168(?:\\.\\d{1,3}){2})";

  private static final Pattern LOOPBACK_URL =
      Pattern.compile(
          "(?i)(?:\\b[a-z][a-z0-9+.-]*:|\\bjdbc:[^\\s\"]*)//(?:[^/@\\s\"]*@)?"
              + "(?:localhost|127(?:\\.\\d{1,3}){3}|0\\.0\\.0\\.0|\\[::1])(?![\\w.-])");

  private static final Pattern PRIVATE_IP =
      Pattern.compile(
          "(?:://(?:[^/@\\s\"]*@)?("
              + PRIVATE_ADDRESS
              + ")(?![\\w.-])|(?<![\\w.-])("
              + PRIVATE_ADDRESS
              + "):\\d{2,5}(?!\\d))");

  private static final Pattern LOCAL_PATH =
      Pattern.compile(
          "(?:^|(?<=[\\s=:,;'\"(])|(?<=file://))(?:/home/|/Users/|/Volumes/)[A-Za-z_][\\w.-]*/"
              + "|(?<![A-Za-z])[A-Za-z]:(?:\\\\{1,2}|/)Users(?:\\\\|/)");

  private static final Pattern BLANK = Pattern.compile("\\s+");

  private static final Pattern WORD = Pattern.compile("(?<!\\S)\\p{L}+(?=[.,:;?!]?(\\s|$))");

  private static final int WORDS_OF_A_SENTENCE = 3;

  /** Annotations whose texts are read by people only. */
  private static final Set<String> DOCUMENTATION =
      Set.of(
          "ApiModelProperty",
          "ApiOperation",
          "ApiParam",
          "ApiResponse",
          "ArraySchema",
          "ExampleObject",
          "Operation",
          "Parameter",
          "Schema");

  /** What a text says of a machine. */
  private enum Machine {
    LOOPBACK(LOOPBACK_URL, "the URL of a loopback address", "a URI"),
    PRIVATE(PRIVATE_IP, "a private address", "a URI"),
    PATH(LOCAL_PATH, "a path of one machine", "a Path");

    private final Pattern pattern;
    private final String description;
    private final String instead;

    Machine(Pattern pattern, String description, String instead) {
      this.pattern = pattern;
      this.description = description;
      this.instead = instead;
    }

    /** The word that says it; there may be line breaks around it that nobody wrote. */
    String wordIn(String text) {
      return BLANK
          .splitAsStream(text)
          .filter(it -> pattern.matcher(it).find())
          .findFirst()
          .orElse("");
    }
  }

  @Override
  public boolean suspects(Candidate candidate) {
    MemberFacts member = candidate.member();
    return member == null
        || isAnnotated(member)
        || Stream.of(LOOPBACK_URL, PRIVATE_IP, LOCAL_PATH)
            .anyMatch(it -> it.matcher(candidate.body()).find());
  }

  private static boolean isAnnotated(MemberFacts member) {
    return !member.annotations().isEmpty()
        || member.parameters().stream().anyMatch(it -> !it.annotations().isEmpty());
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    Stream.concat(
            declaration.nodes(StringLiteralExpr.class).stream(),
            declaration.nodes(TextBlockLiteralExpr.class).stream())
        .filter(it -> !isDocumentation(it, declaration.node()))
        .forEach(it -> judge(it, reporter));
  }

  /**
   * Whether it belongs to an annotation that is there to be read, or to one of a type, which no
   * header tells of.
   */
  private static boolean isDocumentation(Node literal, Node declaration) {
    Node here = literal;
    while (here != declaration) {
      Node parent = here.getParentNode().orElseThrow();
      if (here instanceof AnnotationExpr annotation
          && (parent instanceof Type
              || DOCUMENTATION.contains(annotation.getName().getIdentifier()))) {
        return true;
      }
      here = parent;
    }
    return false;
  }

  private static void judge(LiteralStringValueExpr literal, Reporter reporter) {
    String text = literal.getValue();
    Machine machine = machine(text);
    if (machine != null && !isSentence(text)) {
      reporter.report(
          literal,
          machine.name() + " " + machine.wordIn(text),
          "this text is "
              + machine.description
              + ", which is right on one machine and wrong on all others; take "
              + machine.instead
              + " from the configuration");
    }
  }

  private static @Nullable Machine machine(String text) {
    if (LOOPBACK_URL.matcher(text).find()) {
      return Machine.LOOPBACK;
    } else if (hasPrivateIp(text)) {
      return Machine.PRIVATE;
    }
    return LOCAL_PATH.matcher(text).find() ? Machine.PATH : null;
  }

  private static boolean hasPrivateIp(String text) {
    Matcher matcher = PRIVATE_IP.matcher(text);
    while (matcher.find()) {
      String address = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      if (Stream.of(address.split("\\.", -1)).allMatch(it -> Integer.parseInt(it) <= 255)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is written for people: it has several words on one line. */
  private static boolean isSentence(String text) {
    return text.lines().anyMatch(it -> WORD.matcher(it).results().count() >= WORDS_OF_A_SENTENCE);
  }
}

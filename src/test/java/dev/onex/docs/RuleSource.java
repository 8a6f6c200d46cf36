package dev.onex.docs;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a rule's Javadoc says, as Markdown.
 *
 * @param flags what it flags
 * @param why why that matters, and what to do
 * @param leaves what it leaves alone; one paragraph or more
 */
record RuleSource(String flags, String why, String leaves) {

  private static final Pattern STARS = Pattern.compile("^\\s*\\* ?", Pattern.MULTILINE);

  /**
   * Reads a rule's source.
   *
   * @param rules the names of all rules
   */
  static RuleSource of(String java, Set<String> rules) {
    TypeDeclaration<?> type = parse(java).getType(0);
    String name = type.getNameAsString();
    String comment =
        type.getJavadocComment()
            .orElseThrow(() -> new IllegalArgumentException(name + " has no Javadoc"))
            .getContent();
    List<String> paragraphs =
        new JavadocText(rules).paragraphs(STARS.matcher(comment).replaceAll(""));
    if (paragraphs.size() < 3) {
      throw new IllegalArgumentException(
          name
              + " needs three paragraphs of Javadoc: what it flags; why, and what to do; what it"
              + " leaves alone");
    }
    return new RuleSource(
        paragraphs.get(0),
        paragraphs.get(1),
        String.join("\n\n", paragraphs.subList(2, paragraphs.size())));
  }

  /** Parses any source of this project. */
  static CompilationUnit parse(String java) {
    ParserConfiguration configuration =
        new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17);
    return new JavaParser(configuration)
        .parse(java)
        .getResult()
        .orElseThrow(() -> new IllegalArgumentException("not parsable: " + java));
  }
}

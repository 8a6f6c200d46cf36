package dev.onex.architecture;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.ArrayList;
import java.util.List;

/** Measures texts in lines; each method returns what is too long. */
final class Sizes {

  private static final int FILE = 300;
  private static final int METHOD = 40;
  private static final int MOJO = 150;

  private Sizes() {}

  /** A page that is as long as the limit, or longer. */
  static List<String> page(String name, String text, int limit) {
    long lines = text.lines().count();
    return lines < limit ? List.of() : List.of(name + " has " + lines + " lines of " + limit);
  }

  /** A source that is too long, or has mojos or methods that are. */
  static List<String> source(String name, String text) {
    List<String> breaches = new ArrayList<>();
    require(text.lines().count(), FILE, name, breaches);
    CompilationUnit unit = parse(name, text);
    if (unit.getTypes().stream().anyMatch(Sizes::isMojo)) {
      require(text.lines().count(), MOJO, name + ", a mojo,", breaches);
    }
    unit.walk(
        node -> {
          if (isCode(node)) {
            require(length(node), METHOD, name + ":" + line(node), breaches);
          }
        });
    return breaches;
  }

  private static boolean isMojo(TypeDeclaration<?> type) {
    return type.getAnnotationByName("Mojo").isPresent() || type.getNameAsString().endsWith("Mojo");
  }

  private static boolean isCode(Node node) {
    return node instanceof CallableDeclaration<?>
        || node instanceof CompactConstructorDeclaration
        || node instanceof InitializerDeclaration;
  }

  private static CompilationUnit parse(String name, String text) {
    ParserConfiguration configuration =
        new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17);
    return new JavaParser(configuration)
        .parse(text)
        .getResult()
        .orElseThrow(() -> new AssertionError("cannot parse " + name));
  }

  private static void require(long lines, int limit, String what, List<String> breaches) {
    if (lines > limit) {
      breaches.add(what + " has " + lines + " lines of " + limit);
    }
  }

  private static int length(Node node) {
    return node.getRange().orElseThrow().getLineCount();
  }

  private static int line(Node node) {
    return node.getRange().orElseThrow().begin.line;
  }
}

package dev.onex.docs;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The parameters of a goal, as the source of its mojo and of its base classes has them. A default
 * stands in the annotation, or else in the Javadoc, where it does not hide what the pom says.
 */
public final class MojoParameters {

  private static final Pattern DEFAULT =
      Pattern.compile("The default is (?:\\{@code ([^}]*)}|<code>(.*?)</code>)");

  private final Path directory;
  private final Map<String, String> defaults = new LinkedHashMap<>();
  private final Map<String, String> descriptions = new LinkedHashMap<>();
  private final List<String> breaches = new ArrayList<>();

  /** Reads a mojo from the directory where it and its base classes are. */
  public MojoParameters(Path directory, String mojo) {
    this.directory = directory;
    read(mojo);
  }

  private void read(String type) {
    Path file = directory.resolve(type + ".java");
    if (!Files.exists(file)) {
      return;
    }
    ClassOrInterfaceDeclaration mojo =
        RuleSource.parse(text(file)).getClassByName(type).orElseThrow();
    for (FieldDeclaration field : mojo.getFields()) {
      field.getAnnotationByName("Parameter").ifPresent(it -> read(field, it));
    }
    mojo.getExtendedTypes().forEach(it -> read(it.getNameAsString()));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(FieldDeclaration field, AnnotationExpr annotation) {
    if (value(annotation, "readonly").isPresent()) {
      return;
    }
    String name = field.getVariable(0).getNameAsString();
    String javadoc = field.getJavadocComment().map(it -> it.getContent()).orElse("");
    defaults.put(
        name,
        value(annotation, "defaultValue")
            .or(() -> inJavadoc(javadoc))
            .map(it -> "`" + it + "`")
            .orElse("–"));
    descriptions.put(name, plain(javadoc));
    if (!value(annotation, "property").equals(Optional.of("onex." + name))) {
      breaches.add(name + " lacks the property onex." + name);
    }
    if (!javadoc.contains("@since")) {
      breaches.add(name + " lacks Javadoc with @since");
    }
  }

  /** A comment's text in one line, without its tags. */
  private static String plain(String javadoc) {
    return javadoc
        .replaceFirst("(?s)\\n\\s*\\*\\s*@since.*", "")
        .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
        .replaceAll("\\{@code ([^}]*)}", "$1")
        .replaceAll("<code>(.*?)</code>", "$1")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static Optional<String> inJavadoc(String javadoc) {
    String text = javadoc.replaceAll("\\s*\\n\\s*\\*\\s*", " ");
    return DEFAULT
        .matcher(text)
        .results()
        .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
        .findFirst();
  }

  private static Optional<String> value(AnnotationExpr annotation, String member) {
    return annotation.findAll(MemberValuePair.class).stream()
        .filter(it -> it.getNameAsString().equals(member))
        .map(MemberValuePair::getValue)
        .map(it -> it instanceof StringLiteralExpr text ? text.asString() : it.toString())
        .findFirst();
  }

  /** What a parameter's Javadoc says. */
  public String description(String name) {
    return descriptions.computeIfAbsent(
        name,
        it -> {
          throw new IllegalArgumentException("there is no parameter " + it);
        });
  }

  /** Per parameter its default, as a cell of the table says it. */
  public Map<String, String> defaults() {
    return defaults;
  }

  /** Parameters without user property or Javadoc. */
  List<String> breaches() {
    return breaches;
  }

  /** How a table of parameters differs from the mojo. */
  List<String> differences(Map<String, List<String>> table) {
    List<String> differences = new ArrayList<>();
    defaults.forEach(
        (name, value) -> {
          if (!table.containsKey(name)) {
            differences.add(name + " is not in the table");
          } else if (!table.get(name).get(0).equals(value)) {
            differences.add(name + " has the default " + value + ", not " + table.get(name).get(0));
          }
        });
    table.keySet().stream()
        .filter(it -> !defaults.containsKey(it))
        .forEach(it -> differences.add(it + " is no parameter"));
    return differences;
  }
}

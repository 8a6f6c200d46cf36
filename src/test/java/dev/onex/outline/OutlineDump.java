package dev.onex.outline;

import static java.util.Locale.ROOT;

import dev.onex.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes outlines as text, so that tests can compare them and say where they differ. */
public final class OutlineDump {

  private OutlineDump() {}

  /**
   * All that an outline says, but for triggers and flags: a line for the file, one a declaration.
   */
  public static List<String> of(Outline outline, SourceText text) {
    FactReader facts = new FactReader(text, outline);
    List<String> lines = new ArrayList<>();
    lines.add(
        "package '%s' imports %s lines %d%s markers %s"
            .formatted(
                outline.packageName(),
                outline.imports(),
                outline.lines(),
                outline.isGenerated() ? " generated" : "",
                markers(outline, text)));
    for (int i = 0; i < outline.size(); i++) {
      lines.add(
          "%d %s in %d mods %x at %d:%d name %d span %d-%d-%d params %d %s"
              .formatted(
                  i,
                  outline.kind(i),
                  outline.parent(i),
                  outline.modifiers(i),
                  outline.line(i),
                  outline.column(i),
                  outline.name(i),
                  outline.start(i),
                  outline.body(i),
                  outline.end(i),
                  outline.parameters(i),
                  outline.kind(i).isType() ? facts.type(i) : facts.member(i)));
    }
    return lines;
  }

  /** An outline may point at other comments too. */
  private static List<MarkerFacts> markers(Outline outline, SourceText text) {
    return MarkerReader.read(text, outline).stream()
        .filter(it -> it.text().contains("onex"))
        .toList();
  }

  /** What is declared, for reading: a line a declaration, with a dot for each type around it. */
  public static List<String> shape(Outline outline, SourceText text) {
    FactReader facts = new FactReader(text, outline);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < outline.size(); i++) {
      String what = outline.kind(i).isType() ? type(facts.type(i)) : member(facts.member(i));
      lines.add(".".repeat(depth(outline, i)) + outline.kind(i) + what);
    }
    return lines;
  }

  private static int depth(Outline outline, int declaration) {
    int depth = 0;
    for (int i = outline.parent(declaration); i != Outline.NONE; i = outline.parent(i)) {
      depth++;
    }
    return depth;
  }

  private static String type(TypeFacts type) {
    return modifiers(type.modifiers(), type.annotations())
        + (type.name().isEmpty() ? "" : " " + type.name())
        + typeParameters(type.typeParameters())
        + (type.kind() == Kind.RECORD ? parameters(type.components()) : "")
        + (type.superTypes().isEmpty() ? "" : " : " + String.join(" & ", type.superTypes()))
        + (type.permitted().isEmpty() ? "" : " permits " + String.join(" | ", type.permitted()));
  }

  private static String member(MemberFacts member) {
    boolean callable = member.kind() == Kind.METHOD || member.kind() == Kind.CONSTRUCTOR;
    return modifiers(member.modifiers(), member.annotations())
        + (member.typeParameters().isEmpty() ? "" : " " + typeParameters(member.typeParameters()))
        + (member.type().isEmpty() ? "" : " " + member.type())
        + (member.names().isEmpty() ? "" : " " + String.join(", ", member.names()))
        + (callable ? parameters(member.parameters()) : "");
  }

  private static String modifiers(int modifiers, List<String> annotations) {
    StringBuilder text = new StringBuilder();
    annotations.forEach(it -> text.append(" @").append(it));
    for (Word word : Word.values()) {
      if (word.modifier != 0 && (modifiers & word.modifier) != 0) {
        text.append(' ').append(word == Word.NON ? "non-sealed" : word.name().toLowerCase(ROOT));
      }
    }
    return text.toString();
  }

  private static String typeParameters(List<String> names) {
    return names.isEmpty() ? "" : "<" + String.join(",", names) + ">";
  }

  private static String parameters(List<ParameterFacts> parameters) {
    return parameters.stream()
        .map(it -> annotations(it) + it.type() + " " + it.name())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String annotations(ParameterFacts parameter) {
    StringBuilder text = new StringBuilder();
    parameter.annotations().forEach(it -> text.append('@').append(it).append(' '));
    return text.toString();
  }
}

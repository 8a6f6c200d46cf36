package dev.onex.outline;

import dev.onex.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a file's declarations say in their headers. Types are read once and kept; members are
 * read anew at each call.
 *
 * <p>For one thread.
 */
public final class FactReader {

  private static final WordTable KEYWORDS = WordTable.ofKeywords();

  private final SourceText text;
  private final Outline outline;
  private final @Nullable TypeFacts[] types;

  /** Reads the declarations of that outline, whose offsets belong to that text. */
  public FactReader(SourceText text, Outline outline) {
    this.text = text;
    this.outline = outline;
    this.types = new TypeFacts[outline.size()];
  }

  /** A type's facts. */
  public TypeFacts type(int declaration) {
    TypeFacts known = types[declaration];
    if (known != null) {
      return known;
    }
    TypeFacts read = readType(declaration);
    types[declaration] = read;
    return read;
  }

  /** A declaration's name; empty if it has none. */
  public String name(int declaration) {
    int name = outline.name(declaration);
    return name < 0 ? "" : new Cursor(text, name, text.end(), KEYWORDS).text();
  }

  /** The facts of all members of a type that are not types, in the order of the file. */
  public List<MemberFacts> members(int type) {
    List<MemberFacts> members = new ArrayList<>();
    for (int i = type + 1; i < outline.size() && outline.start(i) < outline.end(type); i++) {
      if (outline.parent(i) == type && !outline.kind(i).isType()) {
        members.add(member(i));
      }
    }
    return members;
  }

  private TypeFacts readType(int declaration) {
    int parent = outline.parent(declaration);
    String prefix = parent == Outline.NONE ? outline.packageName() : type(parent).qualifiedName();
    Kind kind = outline.kind(declaration);
    if (kind == Kind.IMPLICIT_CLASS) {
      return implicitClass(declaration, prefix);
    }
    HeaderCursor cursor = cursor(declaration);
    List<String> annotations = cursor.modifiers();
    cursor.skipUntil(outline.name(declaration));
    String name = cursor.word();
    List<String> typeParameters = cursor.typeParameters();
    List<ParameterFacts> components = cursor.parameters();
    List<String> superTypes = new ArrayList<>();
    List<String> permitted = new ArrayList<>();
    cursor.superTypes(superTypes, permitted);
    String qualifiedName = prefix.isEmpty() ? name : prefix + "." + name;
    return new TypeFacts(
        declaration,
        kind,
        name,
        qualifiedName,
        outline.modifiers(declaration),
        annotations,
        typeParameters,
        superTypes,
        permitted,
        components);
  }

  private static TypeFacts implicitClass(int declaration, String prefix) {
    List<String> none = List.of();
    return new TypeFacts(
        declaration, Kind.IMPLICIT_CLASS, "", prefix, 0, none, none, none, none, List.of());
  }

  private HeaderCursor cursor(int declaration) {
    int from = outline.start(declaration);
    return new HeaderCursor(new Cursor(text, from, outline.headerEnd(declaration), KEYWORDS), text);
  }

  /** A member's facts. */
  public MemberFacts member(int declaration) {
    Kind kind = outline.kind(declaration);
    HeaderCursor cursor = cursor(declaration);
    List<String> annotations = cursor.modifiers();
    List<String> typeParameters = List.of();
    List<ParameterFacts> parameters = List.of();
    List<String> names = new ArrayList<>();
    String type = "";
    switch (kind) {
      case FIELD -> {
        type = cursor.type();
        type += cursor.names(names);
        moreNames(declaration, names);
      }
      case METHOD -> {
        typeParameters = cursor.typeParameters();
        annotations.addAll(cursor.modifiers());
        type = cursor.type();
        names.add(cursor.word());
        parameters = cursor.parameters();
        type += cursor.dimensions();
      }
      case CONSTRUCTOR, COMPACT_CONSTRUCTOR -> {
        typeParameters = cursor.typeParameters();
        annotations.addAll(cursor.modifiers());
        names.add(cursor.word());
        parameters = cursor.parameters();
      }
      case ENUM_CONSTANT -> names.add(cursor.word());
      default -> {
        // An initializer has no name.
      }
    }
    int modifiers = outline.modifiers(declaration);
    return new MemberFacts(
        declaration, kind, names, type, modifiers, annotations, typeParameters, parameters);
  }

  /** The tokens of a declaration's body or initialiser; none if it has neither. */
  public Tokens tokens(int declaration) {
    return Tokens.of(text, outline.headerEnd(declaration), outline.end(declaration));
  }

  /** The tokens of a declaration's header, from its first modifier or annotation on. */
  public Tokens header(int declaration) {
    return Tokens.of(text, outline.start(declaration), outline.headerEnd(declaration));
  }

  /** The tokens in front of the first declaration: of the package and the imports. */
  public Tokens preamble() {
    int first = 0;
    while (first < outline.size() && outline.kind(first) == Kind.IMPLICIT_CLASS) {
      first++;
    }
    int end = first < outline.size() ? outline.start(first) : text.end();
    return Tokens.of(text, text.start(), end);
  }

  /** The names behind a field's first initialiser, as {@code b} in {@code int a = 1, b = 2;}. */
  private void moreNames(int declaration, List<String> names) {
    int body = outline.body(declaration);
    if (body >= 0) {
      Cursor cursor = new Cursor(text, body, outline.end(declaration), KEYWORDS);
      new HeaderCursor(cursor, text).namesInInitialisers(names);
    }
  }
}

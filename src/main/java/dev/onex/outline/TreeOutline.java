package dev.onex.outline;

import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import dev.onex.source.SourceText;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes an outline from a parsed file. It is what a scan must agree with, and what takes its place
 * when the scan was unsure. It carries no triggers: all rules look at everything in such a file.
 */
public final class TreeOutline {

  private static final WordTable KEYWORDS = WordTable.ofKeywords();
  private static final WordTable ALL_COMMENTS =
      new WordTable(Map.of(new Cue.Comment(""), Mask.NONE));

  private final SourceText text;
  private final LineTable lines;
  private final UnaryOperator<Position> places;
  private final OutlineBuilder builder = new OutlineBuilder();

  private TreeOutline(SourceText text, UnaryOperator<Position> places) {
    this.text = text;
    this.lines = new LineTable(text);
    this.places = places;
  }

  /**
   * The outline of a file that was parsed whole.
   *
   * @param text the file's text
   * @param places gives the positions in it, for those of the tree
   * @throws UnknownTokenException if the parser read tokens that a scan cannot read
   */
  public static Outline of(CompilationUnit unit, SourceText text, UnaryOperator<Position> places)
      throws UnknownTokenException {
    try {
      return new TreeOutline(text, places).outline(unit);
    } catch (Unsure e) {
      throw new UnknownTokenException(e);
    }
  }

  private Outline outline(CompilationUnit unit) {
    int[] comments = comments();
    int firstToken = new Cursor(text, text.start(), text.end(), KEYWORDS).start();
    if (OutlineScanner.saysDoNotEdit(text, firstToken)) {
      builder.markGenerated();
    }
    unit.getPackageDeclaration().ifPresent(it -> builder.packageName(it.getNameAsString()));
    for (ImportDeclaration it : unit.getImports()) {
      if (!it.isModule()) {
        builder.add(new Import(it.getNameAsString(), it.isStatic(), it.isAsterisk()));
      }
    }
    for (TypeDeclaration<?> type : unit.getTypes()) {
      type(type, Outline.NONE);
      if (type.getAnnotations().stream()
          .anyMatch(it -> it.getName().getIdentifier().equals("Generated"))) {
        builder.markGenerated();
      }
    }
    return builder.build(comments, Mask.NONE, lines.lines());
  }

  /** All comments, for whoever looks at them knows what to look for. */
  private int[] comments() {
    Lexer lexer = new Lexer(text, text.start(), text.end(), ALL_COMMENTS);
    while (lexer.pos < lexer.limit) {
      lexer.next();
      // Words are bad only for a byte order mark in them, which the parser passes over.
      if (lexer.openComment
          || lexer.kind == Lexer.BAD && !Lexer.isWordStart(lexer.bytes[lexer.start])) {
        throw new Unsure(lexer.line, lexer.column);
      }
    }
    builder.suppresses(lexer.isMarked(), lexer.literals());
    return lexer.markers.toArray();
  }

  private void type(TypeDeclaration<?> type, int parent) {
    boolean implicit = type instanceof ClassOrInterfaceDeclaration it && it.isCompact();
    int self =
        implicit
            ? add(Kind.IMPLICIT_CLASS, type, parent, null)
            : add(kindOf(type), type, parent, type.getName());
    if (type instanceof RecordDeclaration record) {
      builder.parameters(self, record.getParameters().size());
    }
    if (type instanceof EnumDeclaration it) {
      for (EnumConstantDeclaration constant : it.getEntries()) {
        add(Kind.ENUM_CONSTANT, constant, self, constant.getName());
      }
    }
    for (BodyDeclaration<?> member : type.getMembers()) {
      member(member, self);
    }
  }

  private static Kind kindOf(TypeDeclaration<?> type) {
    if (type instanceof ClassOrInterfaceDeclaration it) {
      return it.isInterface() ? Kind.INTERFACE : Kind.CLASS;
    }
    return type instanceof EnumDeclaration
        ? Kind.ENUM
        : type instanceof AnnotationDeclaration ? Kind.ANNOTATION : Kind.RECORD;
  }

  private void member(BodyDeclaration<?> member, int parent) {
    if (member instanceof TypeDeclaration<?> type) {
      type(type, parent);
    } else if (member instanceof FieldDeclaration field) {
      add(Kind.FIELD, field, parent, field.getVariable(0).getName());
    } else if (member instanceof MethodDeclaration method) {
      callable(Kind.METHOD, method, parent);
    } else if (member instanceof ConstructorDeclaration constructor) {
      callable(Kind.CONSTRUCTOR, constructor, parent);
    } else if (member instanceof CompactConstructorDeclaration it) {
      add(Kind.COMPACT_CONSTRUCTOR, it, parent, it.getName());
    } else if (member instanceof AnnotationMemberDeclaration it) {
      add(Kind.METHOD, it, parent, it.getName());
    } else if (member instanceof InitializerDeclaration it) {
      int self = add(Kind.INITIALIZER, it, parent, null);
      builder.modifiers(self, it.isStatic() ? java.lang.reflect.Modifier.STATIC : 0);
    }
  }

  private void callable(Kind kind, CallableDeclaration<?> callable, int parent) {
    int self = add(kind, callable, parent, callable.getName());
    builder.parameters(self, callable.getParameters().size());
  }

  private int add(Kind kind, BodyDeclaration<?> node, int parent, @Nullable SimpleName name) {
    // The parser makes the implicit class final, as the language does; nobody wrote that.
    boolean written = kind != Kind.IMPLICIT_CLASS;
    int modifiers =
        written && node instanceof NodeWithModifiers<?> it ? bits(it.getModifiers()) : 0;
    int start = startOf(node);
    Position begin = places.apply(node.getRange().orElseThrow().begin);
    int nameStart = name == null ? -1 : offset(name.getRange().orElseThrow().begin);
    int self = builder.add(kind, parent, modifiers, start, begin.line, begin.column, nameStart);
    Position last = places.apply(node.getRange().orElseThrow().end);
    int finish = lines.offset(last.line, last.column + 1);
    builder.end(self, finish);
    if (written) {
      builder.body(self, bodyOf(kind, start, nameStart, finish));
    }
    return self;
  }

  /** Where a declaration's header ends, by its tokens. */
  private int bodyOf(Kind kind, int start, int name, int finish) {
    Cursor cursor = new Cursor(text, start, finish, KEYWORDS);
    while (!cursor.at(Lexer.END)) {
      switch (cursor.kind()) {
        case '=', '{' -> {
          return cursor.start();
        }
        case '<' -> cursor.skipAngles();
        case '(' -> {
          if (kind == Kind.ENUM_CONSTANT) {
            return cursor.start();
          }
          cursor.skipNested();
        }
        case '@' -> {
          cursor.advance();
          if (!cursor.at(Word.INTERFACE)) {
            cursor.skipAnnotationName();
          }
        }
        default -> {
          if (kind == Kind.METHOD && cursor.at(Word.DEFAULT) && cursor.start() > name) {
            return cursor.start();
          }
          cursor.advance();
        }
      }
    }
    return -1;
  }

  private static int bits(NodeList<Modifier> modifiers) {
    int bits = 0;
    for (Modifier modifier : modifiers) {
      bits |=
          switch (modifier.getKeyword()) {
            case NON_SEALED -> Outline.NON_SEALED;
            default -> Word.ALL.getOrDefault(modifier.getKeyword().asString(), Word.NONE).modifier;
          };
    }
    return bits;
  }

  private int startOf(BodyDeclaration<?> node) {
    return offset(node.getRange().orElseThrow().begin);
  }

  private int offset(Position inTree) {
    Position position = places.apply(inTree);
    return lines.offset(position.line, position.column);
  }
}

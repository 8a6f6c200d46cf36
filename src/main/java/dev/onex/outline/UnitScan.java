package dev.onex.outline;

/**
 * The structure of a file, from its tokens: package, imports, types and their members. The type
 * that the cursor is in is known by its chain of parents instead of the call stack, so that deep
 * nesting costs nothing.
 */
final class UnitScan {

  private final Cursor cursor;
  private final OutlineBuilder builder;

  /** The type whose body the cursor is in; {@link Outline#NONE} at the top level. */
  private int type = Outline.NONE;

  /** The type of top-level members, once there is one. */
  private int implicitType = Outline.NONE;

  /** How many types there are around the cursor. */
  private int depth;

  UnitScan(Cursor cursor, OutlineBuilder builder) {
    this.cursor = cursor;
    this.builder = builder;
  }

  /** Scans a whole file. */
  void scan() {
    while (!cursor.at(Lexer.END)) {
      if (cursor.at(';')) {
        cursor.advance();
      } else if (cursor.at('}')) {
        closeType();
      } else if (builder.isEmpty() && cursor.at(Word.IMPORT)) {
        importDirective();
      } else {
        DeclarationScan.scan(cursor, builder, this);
      }
    }
    if (type != Outline.NONE) {
      throw cursor.unsure();
    }
    if (implicitType != Outline.NONE) {
      builder.end(implicitType, cursor.lastEnd());
    }
  }

  private void closeType() {
    if (type == Outline.NONE) {
      throw cursor.unsure();
    }
    cursor.advance();
    depth--;
    builder.end(type, cursor.lastEnd());
    int parent = builder.parent(type);
    type = parent == implicitType ? Outline.NONE : parent;
  }

  /** A package directive; the cursor is at its keyword. */
  void packageDirective() {
    if (!builder.isEmpty() || type != Outline.NONE) {
      throw cursor.unsure();
    }
    cursor.expect(Lexer.WORD);
    builder.packageName(qualifiedName());
    cursor.expect(';');
  }

  private void importDirective() {
    cursor.expect(Lexer.WORD);
    boolean isStatic = cursor.at(Word.STATIC);
    if (isStatic) {
      cursor.advance();
    }
    String name = qualifiedName();
    if (name.equals("module") && cursor.at(Lexer.WORD)) {
      qualifiedName();
    } else {
      boolean onDemand = cursor.at('*');
      if (onDemand) {
        cursor.advance();
      }
      builder.add(new Import(name, isStatic, onDemand));
    }
    cursor.expect(';');
  }

  /** A name with dots, up to a semicolon, a star or another word. */
  private String qualifiedName() {
    StringBuilder name = new StringBuilder(cursor.text());
    cursor.expect(Lexer.WORD);
    while (cursor.at('.')) {
      cursor.advance();
      if (cursor.at('*')) {
        break;
      }
      name.append('.').append(cursor.text());
      cursor.expect(Lexer.WORD);
    }
    return name.toString();
  }

  /** The cursor went past the opening brace of a type. */
  void openType(int opened, boolean generated) {
    if (generated && type == Outline.NONE) {
      builder.markGenerated();
    }
    type = opened;
    depth++;
    if (depth > Cursor.MAX_DEPTH) {
      throw cursor.unsure();
    }
  }

  boolean isInType() {
    return type != Outline.NONE;
  }

  boolean isInRecord() {
    return isInType() && builder.kind(type) == Kind.RECORD;
  }

  /** The parent of a type that is declared here. */
  int parentOfType() {
    return type == Outline.NONE ? implicitType : type;
  }

  /** The parent of a member that is declared here; at the top level that is an implicit class. */
  int parentOfMember(Header first) {
    if (type == Outline.NONE && implicitType == Outline.NONE) {
      if (!builder.isEmpty()) {
        throw cursor.unsure();
      }
      implicitType =
          builder.add(
              Kind.IMPLICIT_CLASS, Outline.NONE, 0, first.start, first.line, first.column, -1);
    }
    return parentOfType();
  }
}

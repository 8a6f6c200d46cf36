package dev.onex.outline;

import java.lang.reflect.Modifier;

/** Scans one declaration: after its header, the token that follows says what it is. */
final class DeclarationScan {

  private final Cursor cursor;
  private final OutlineBuilder builder;
  private final UnitScan unit;
  private final Header header;

  private DeclarationScan(Cursor cursor, OutlineBuilder builder, UnitScan unit, Header header) {
    this.cursor = cursor;
    this.builder = builder;
    this.unit = unit;
    this.header = header;
  }

  /** Scans the declaration at the cursor; of a type, up to behind its opening brace. */
  static void scan(Cursor cursor, OutlineBuilder builder, UnitScan unit) {
    Header header = Header.read(cursor);
    new DeclarationScan(cursor, builder, unit, header).afterHeader();
  }

  private void afterHeader() {
    Kind type = header.type;
    if (header.isPackage) {
      unit.packageDirective();
    } else if (type != null) {
      type(type);
    } else {
      switch (cursor.kind()) {
        case '(' -> callable();
        case '{' -> block();
        default -> field();
      }
    }
  }

  private int add(Kind kind, int parent, int name) {
    return builder.add(
        kind, parent, header.modifiers, header.start, header.line, header.column, name);
  }

  /** The rest of a type's header, from behind its name. */
  private void type(Kind kind) {
    int self = add(kind, unit.parentOfType(), header.lastName);
    while (!cursor.at('{')) {
      switch (cursor.kind()) {
        case '<' -> cursor.skipAngles();
        case '(' -> {
          if (kind != Kind.RECORD) {
            throw cursor.unsure();
          }
          builder.parameters(self, parameters());
        }
        case '@' -> cursor.skipAnnotation();
        case Lexer.WORD, '.', ',' -> cursor.advance();
        default -> throw cursor.unsure();
      }
    }
    builder.body(self, cursor.start());
    builder.signatureTriggers(self, cursor.takeTriggers());
    builder.flag(self, cursor.isSuspect(), cursor.isTooDeep());
    cursor.advance();
    unit.openType(self, header.generated);
    if (kind == Kind.ENUM) {
      enumConstants(self);
    }
  }

  private void enumConstants(int type) {
    if (cursor.at(',')) {
      cursor.advance();
      if (!cursor.at(';') && !cursor.at('}')) {
        throw cursor.unsure();
      }
    }
    while (!cursor.at(';') && !cursor.at('}')) {
      cursor.restart();
      int start = cursor.start();
      int line = cursor.line();
      int column = cursor.column();
      while (cursor.at('@')) {
        cursor.skipAnnotation();
      }
      int name = cursor.start();
      cursor.expect(Lexer.WORD);
      int self = builder.add(Kind.ENUM_CONSTANT, type, 0, start, line, column, name);
      builder.signatureTriggers(self, cursor.takeTriggers());
      if (cursor.at('(') || cursor.at('{')) {
        builder.body(self, cursor.start());
      }
      if (cursor.at('(')) {
        cursor.skipNested();
      }
      if (cursor.at('{')) {
        cursor.skipNested();
      }
      finish(self);
      if (cursor.at(',')) {
        cursor.advance();
      } else if (!cursor.at(';') && !cursor.at('}')) {
        throw cursor.unsure();
      }
    }
  }

  /** A method or constructor, from its parameters. */
  private void callable() {
    if (header.names == 0) {
      throw cursor.unsure();
    }
    Kind kind = header.names == 1 ? Kind.CONSTRUCTOR : Kind.METHOD;
    int self = add(kind, unit.parentOfMember(header), header.lastName);
    builder.parameters(self, parameters());
    while (!cursor.at('{') && !cursor.at(';')) {
      callableTail(self);
    }
    if (cursor.at('{')) {
      body(self);
    } else {
      cursor.advance();
      if (builder.body(self) < 0) {
        builder.signatureTriggers(self, cursor.takeTriggers());
      }
    }
    finish(self);
  }

  /** A token between the parameters and the body: dimensions, exceptions, a default value. */
  private void callableTail(int self) {
    switch (cursor.kind()) {
      case Lexer.WORD -> {
        if (cursor.at(Word.DEFAULT)) {
          builder.body(self, cursor.start());
          builder.signatureTriggers(self, cursor.takeTriggers());
          skipToSemicolon();
        } else {
          cursor.advance();
        }
      }
      case '[', ']', '.', ',' -> cursor.advance();
      case '<' -> cursor.skipAngles();
      case '@' -> cursor.skipAnnotation();
      default -> throw cursor.unsure();
    }
  }

  /** Moves past the parameters and counts them; a receiver is not one. */
  private int parameters() {
    cursor.expect('(');
    int count = cursor.at(')') ? 0 : 1;
    while (!cursor.at(')')) {
      switch (cursor.kind()) {
        case '<' -> cursor.skipAngles();
        case '@' -> cursor.skipAnnotation();
        case ',' -> {
          count++;
          cursor.advance();
        }
        case Lexer.WORD -> {
          count -= cursor.at(Word.THIS) ? 1 : 0;
          cursor.advance();
        }
        case '.', '[', ']' -> cursor.advance();
        default -> throw cursor.unsure();
      }
    }
    cursor.advance();
    return count;
  }

  /** The rest of a field, from behind its first name. */
  private void field() {
    if (header.names < 2) {
      throw cursor.unsure();
    }
    int self = add(Kind.FIELD, unit.parentOfMember(header), header.lastName);
    while (!cursor.at('=') && !cursor.at(';')) {
      switch (cursor.kind()) {
        case Lexer.WORD, '[', ']', ',' -> cursor.advance();
        case '@' -> cursor.skipAnnotation();
        default -> throw cursor.unsure();
      }
    }
    builder.signatureTriggers(self, cursor.takeTriggers());
    if (cursor.at('=')) {
      builder.body(self, cursor.start());
      skipToSemicolon();
    }
    cursor.expect(';');
    finish(self);
  }

  private void skipToSemicolon() {
    while (!cursor.at(';')) {
      switch (cursor.kind()) {
        case '(', '[', '{' -> cursor.skipNested();
        case ')', ']', '}', Lexer.END -> throw cursor.unsure();
        default -> cursor.advance();
      }
    }
  }

  /** A brace right behind a header: an initializer, or the body of a compact constructor. */
  private void block() {
    boolean initializer = header.names == 0 && (header.modifiers & ~Modifier.STATIC) == 0;
    boolean compact = header.names == 1 && unit.isInRecord();
    if (!unit.isInType() || !initializer && !compact) {
      throw cursor.unsure();
    }
    Kind kind = initializer ? Kind.INITIALIZER : Kind.COMPACT_CONSTRUCTOR;
    int self = add(kind, unit.parentOfMember(header), header.lastName);
    body(self);
    finish(self);
  }

  private void body(int self) {
    builder.body(self, cursor.start());
    builder.signatureTriggers(self, cursor.takeTriggers());
    cursor.skipNested();
  }

  private void finish(int declaration) {
    builder.flag(declaration, cursor.isSuspect(), cursor.isTooDeep());
    if (cursor.declaresResults()) {
      builder.declaresResults(declaration);
    }
    builder.bodyTriggers(declaration, cursor.takeTriggers());
    builder.end(declaration, cursor.lastEnd());
  }
}

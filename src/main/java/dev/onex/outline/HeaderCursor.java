package dev.onex.outline;

import dev.onex.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Reads the parts of a declaration's header, in the order in which Java writes them. */
final class HeaderCursor {

  private final Cursor cursor;
  private final SourceText text;

  HeaderCursor(Cursor cursor, SourceText text) {
    this.cursor = cursor;
    this.text = text;
  }

  /** Modifiers and annotations; gives the annotations' names. */
  List<String> modifiers() {
    List<String> annotations = new ArrayList<>();
    while (true) {
      if (cursor.at('@')) {
        String name = annotation();
        if (name.isEmpty()) {
          return annotations;
        }
        annotations.add(name);
      } else if (cursor.atNonSealed()) {
        cursor.advance();
        cursor.advance();
        cursor.advance();
      } else if (cursor.word().modifier != 0 && !cursor.at(Word.NON)) {
        cursor.advance();
      } else {
        return annotations;
      }
    }
  }

  /** An annotation's name; empty if it is the start of {@code @interface}. */
  private String annotation() {
    cursor.advance();
    if (cursor.at(Word.INTERFACE)) {
      return "";
    }
    StringBuilder name = new StringBuilder(word());
    while (cursor.atDot()) {
      cursor.advance();
      name.append('.').append(word());
    }
    if (cursor.at('(')) {
      cursor.skipNested();
    }
    return name.toString();
  }

  void skipUntil(int offset) {
    while (cursor.start() < offset && !cursor.at(Lexer.END)) {
      cursor.advance();
    }
  }

  /** The current word. */
  String word() {
    String word = cursor.text();
    cursor.advance();
    return word;
  }

  /** The names of type parameters, if there are any here. */
  List<String> typeParameters() {
    List<String> names = new ArrayList<>();
    if (!cursor.at('<')) {
      return names;
    }
    cursor.advance();
    while (!cursor.at('>') && !cursor.at(Lexer.END)) {
      modifiers();
      names.add(word());
      while (!cursor.at(',') && !cursor.at('>') && !cursor.at(Lexer.END)) {
        if (cursor.at('<')) {
          cursor.skipAngles();
        } else {
          cursor.advance();
        }
      }
      if (cursor.at(',')) {
        cursor.advance();
      }
    }
    cursor.advance();
    return names;
  }

  /** A type, without its annotations; with {@code ...} if it is that of a varargs parameter. */
  String type() {
    StringBuilder type = new StringBuilder();
    boolean complete = false;
    while (true) {
      if (cursor.at('@')) {
        annotation();
      } else if (cursor.at(Lexer.WORD) && !complete) {
        type.append(word());
        complete = true;
      } else if (cursor.at('.')) {
        dots(type);
        complete = false;
        if (type.charAt(type.length() - 2) == '.') {
          return type.toString();
        }
      } else if (cursor.at('<')) {
        angles(type);
      } else if (cursor.at('[') || cursor.at(']')) {
        type.append((char) cursor.kind());
        cursor.advance();
      } else {
        return type.toString();
      }
    }
  }

  private void dots(StringBuilder type) {
    while (cursor.at('.')) {
      type.append('.');
      cursor.advance();
    }
  }

  private void angles(StringBuilder type) {
    int depth = 0;
    boolean afterWord = false;
    do {
      if (cursor.at('@')) {
        annotation();
        continue;
      }
      boolean isWord = cursor.at(Lexer.WORD);
      depth += cursor.at('<') ? 1 : cursor.at('>') ? -1 : 0;
      if (isWord && afterWord) {
        type.append(' ');
      }
      type.append(text.text(cursor.start(), cursor.start() + cursor.length()));
      afterWord = isWord || cursor.at('?');
      cursor.advance();
    } while (depth > 0 && !cursor.at(Lexer.END));
  }

  /** A field's names up to its initialiser; gives the dimensions behind the first of them. */
  String names(List<String> names) {
    StringBuilder ofFirst = new StringBuilder();
    while (cursor.at(Lexer.WORD) || cursor.at(',')) {
      if (cursor.at(Lexer.WORD)) {
        names.add(cursor.text());
      }
      cursor.advance();
      String dimensions = dimensions();
      if (names.size() == 1) {
        ofFirst.append(dimensions);
      }
    }
    return ofFirst.toString();
  }

  /** Dimensions behind a name or behind parameters, if there are any here. */
  String dimensions() {
    StringBuilder dimensions = new StringBuilder();
    while (cursor.at('[') || cursor.at(']') || cursor.at('@')) {
      if (cursor.at('@')) {
        annotation();
      } else {
        dimensions.append((char) cursor.kind());
        cursor.advance();
      }
    }
    return dimensions.toString();
  }

  /** The names that follow commas outside brackets, from an equals sign up to the end. */
  void namesInInitialisers(List<String> names) {
    while (!cursor.at(Lexer.END)) {
      if (cursor.at('(') || cursor.at('[') || cursor.at('{')) {
        cursor.skipNested();
      } else if (cursor.opensTypeArguments()) {
        cursor.skipAngles();
      } else if (cursor.at(',')) {
        cursor.advance();
        names.add(cursor.text());
      } else {
        cursor.advance();
      }
    }
  }

  /** Parameters or components in parentheses, if there are any here. */
  List<ParameterFacts> parameters() {
    List<ParameterFacts> parameters = new ArrayList<>();
    if (!cursor.at('(')) {
      return parameters;
    }
    cursor.advance();
    while (!cursor.at(')') && !cursor.at(Lexer.END)) {
      List<String> annotations = modifiers();
      String type = type();
      String name = parameterName();
      String dimensions = dimensions();
      if (!name.equals("this")) {
        parameters.add(new ParameterFacts(name, type + dimensions, annotations));
      }
      if (cursor.at(',')) {
        cursor.advance();
      }
    }
    cursor.advance();
    return parameters;
  }

  /** A parameter's name; {@code this} for a receiver, which may be qualified. */
  private String parameterName() {
    String name = word();
    while (cursor.at('.')) {
      cursor.advance();
      name = word();
    }
    return name;
  }

  /** The types behind {@code extends}, {@code implements} and {@code permits}. */
  void superTypes(List<String> superTypes, List<String> permitted) {
    List<String> target = superTypes;
    while (!cursor.at(Lexer.END)) {
      if (cursor.at(Word.PERMITS)) {
        target = permitted;
        cursor.advance();
      } else if (cursor.at(Word.EXTENDS) || cursor.at(Word.IMPLEMENTS)) {
        target = superTypes;
        cursor.advance();
      } else if (cursor.at(Lexer.WORD) || cursor.at('@')) {
        target.add(type());
      } else {
        cursor.advance();
      }
    }
  }
}

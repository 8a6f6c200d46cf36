package dev.onex.chunk;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Position;
import com.github.javaparser.Providers;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.comments.CommentsCollection;
import dev.onex.chunk.ChunkText.Rendered;
import dev.onex.chunk.ParsedChunk.ParsedDeclaration;
import dev.onex.finding.Location;
import dev.onex.outline.FactReader;
import dev.onex.outline.Outline;
import dev.onex.outline.TreeOutline;
import dev.onex.outline.UnknownTokenException;
import dev.onex.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses chunks and whole files at one language level. For one thread; keep it and reuse it. */
public final class ChunkParser {

  private static final String UNKNOWN_TOKEN =
      "what stands here is no token that this check knows; write it in another way, or exclude the"
          + " file with <excludes>";

  private static final String SAMPLE =
      "class A<T> extends B { /* a */ @C int a = 1; void f(A<?> b) throws D { try { for (;;) { if (a == 1)"
          + " { f(b, new A<>()); } } } catch (D e) { throw new D(\"e\" + c.d, null); } return; } }";

  private final JavaLevel level;
  private final LevelCheck levelCheck;
  private final JavaParser parser;

  /** A parser for that level of the language. */
  public ChunkParser(JavaLevel level) {
    this.level = level;
    this.levelCheck = new LevelCheck(level);
    // Tokens are what gives nodes their places; comments are found by place when somebody asks.
    ParserConfiguration configuration =
        new ParserConfiguration().setLanguageLevel(level.languageLevel());
    // What it does before and after parsing is not needed, and half of what a parse allocates.
    configuration.getProcessors().clear();
    parser = new JavaParser(configuration);
  }

  /** Parses a little of everything, so that the parser's classes are loaded. */
  public static void warmUp() {
    JavaParser parser = new ChunkParser(JavaLevel.newest()).parser;
    parser.parse(ParseStart.COMPILATION_UNIT, Providers.provider(SAMPLE));
  }

  /** A file that was parsed whole, with its outline. */
  public record WholeFile(Outline outline, ParsedChunk chunk) {}

  /**
   * Parses a chunk.
   *
   * @throws UnparsableException if the parser rejects it
   */
  public ParsedChunk parse(SourceChunk chunk, SourceText source, Outline outline, FactReader facts)
      throws UnparsableException {
    int first = chunk.pieces().get(0).declaration();
    Location fallback = Location.at(outline.line(first), outline.column(first));
    Parsed parsed = parse(ChunkText.render(chunk, source, outline, facts), source, fallback);
    List<BodyDeclaration<?>> nodes = new ArrayList<>();
    collect(parsed.unit().getTypes(), parsed.lines(), nodes);
    List<ParsedDeclaration> declarations = new ArrayList<>();
    for (SourceChunk.Piece piece : chunk.pieces()) {
      BodyDeclaration<?> node = nodes.get(declarations.size());
      requireSamePlace(node, piece.declaration(), outline, parsed.lines());
      declarations.add(new ParsedDeclaration(piece.declaration(), node));
    }
    return new ParsedChunk(declarations, comments(parsed.result()), parsed.lines(), source);
  }

  /**
   * Parses a whole file.
   *
   * @throws UnparsableException if the parser rejects it
   */
  public WholeFile parseWhole(SourceText source) throws UnparsableException {
    String text = source.text(source.start(), source.end());
    Parsed parsed = parse(new Rendered(text, LineMap.identity()), source, Location.START);
    LineMap lines = parsed.lines();
    Outline outline = outline(parsed, source);
    List<BodyDeclaration<?>> nodes = new ArrayList<>();
    collect(parsed.unit().getTypes(), lines, nodes);
    List<ParsedDeclaration> declarations = new ArrayList<>();
    for (BodyDeclaration<?> node : nodes) {
      declarations.add(new ParsedDeclaration(declarations.size(), node));
    }
    ParsedChunk chunk = new ParsedChunk(declarations, comments(parsed.result()), lines, source);
    return new WholeFile(outline, chunk);
  }

  private static Outline outline(Parsed parsed, SourceText source) throws UnparsableException {
    try {
      return TreeOutline.of(parsed.unit(), source, parsed.lines()::inFile);
    } catch (UnknownTokenException e) {
      Location here = source.inFile(Location.at(e.line(), e.column()));
      throw UnparsableException.byLimit(here, UNKNOWN_TOKEN);
    }
  }

  /** What the parser made of a text, and how that text relates to the file. */
  private record Parsed(ParseResult<CompilationUnit> result, LineMap lines) {

    CompilationUnit unit() {
      return result.getResult().orElseThrow();
    }
  }

  private Parsed parse(Rendered rendered, SourceText source, Location fallback)
      throws UnparsableException {
    Rendered text = rendered;
    ParseResult<CompilationUnit> result = parse(text);
    Optional<Rendered> detour = detour(result, text);
    while (detour.isPresent()) {
      text = detour.get();
      result = parse(text);
      detour = detour(result, text);
    }
    if (!result.isSuccessful()) {
      throw new Refusal(new Complaint(result.getProblem(0)), text, source, fallback).exception();
    }
    LevelCheck.TooNew tooNew = result.getResult().flatMap(levelCheck::find).orElse(null);
    if (tooNew != null) {
      Position begin = tooNew.at().getRange().orElseThrow().begin;
      Location location = text.lines().isInFile(begin) ? inFile(begin, text.lines()) : fallback;
      throw UnparsableException.of(source.inFile(location), tooNew.message());
    }
    return new Parsed(result, text.lines());
  }

  private ParseResult<CompilationUnit> parse(Rendered rendered) {
    return parser.parse(ParseStart.COMPILATION_UNIT, Providers.provider(rendered.text()));
  }

  private Optional<Rendered> detour(ParseResult<CompilationUnit> result, Rendered text) {
    return result.isSuccessful()
        ? Optional.empty()
        : Detour.around(new Complaint(result.getProblem(0)), level, text);
  }

  private static Location inFile(Position position, LineMap lines) {
    Position inFile = lines.inFile(position);
    return Location.at(inFile.line, inFile.column);
  }

  private static Comment[] comments(ParseResult<CompilationUnit> result) {
    return result
        .getCommentsCollection()
        .map(CommentsCollection::getComments)
        .map(it -> it.toArray(new Comment[0]))
        .orElse(new Comment[0]);
  }

  /** The declarations that stand in the file, in the order of outlines. */
  private static void collect(
      List<? extends BodyDeclaration<?>> members, LineMap lines, List<BodyDeclaration<?>> nodes) {
    for (BodyDeclaration<?> member : members) {
      if (lines.isInFile(member.getRange().orElseThrow().begin)) {
        nodes.add(member);
      }
      if (member instanceof EnumDeclaration it) {
        collect(it.getEntries(), lines, nodes);
      }
      if (member instanceof TypeDeclaration<?> type) {
        collect(type.getMembers(), lines, nodes);
      }
    }
  }

  private static void requireSamePlace(
      BodyDeclaration<?> node, int declaration, Outline outline, LineMap lines) {
    Position begin = lines.inFile(node.getRange().orElseThrow().begin);
    if (begin.line != outline.line(declaration) || begin.column != outline.column(declaration)) {
      throw new IllegalStateException(
          "the parser found a declaration at "
              + begin
              + " where the outline has none; please report this file");
    }
  }
}

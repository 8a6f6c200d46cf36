package dev.onex.rule;

import dev.onex.finding.Location;
import dev.onex.index.NullnessUse;
import dev.onex.index.TypeIndex;
import dev.onex.outline.Import;
import dev.onex.outline.Outline;
import dev.onex.outline.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as a whole, without a tree: what it imports and declares, and its comments. It looks the
 * same however the file is cut into chunks. For one thread.
 */
public final class Unit {

  private final FileContext file;
  private final Outline outline;
  private @Nullable List<Note> notes;

  /** The file that is judged in that context. */
  public Unit(FileContext file) {
    this.file = file;
    this.outline = file.outline();
  }

  /**
   * A comment.
   *
   * @param text its text with the signs that open and close it
   * @param start where it starts, as a byte offset
   */
  public record Note(String text, int start) {}

  /**
   * Where a finding stands.
   *
   * @param location in the file on disk
   * @param symbol the declaration that it is about; empty if there is none
   */
  public record Place(Location location, String symbol) {}

  /** The file's path, relative to the project's base directory, with {@code /}. */
  public String path() {
    return file.file().path();
  }

  /** Whether the file comes from a test root. */
  public boolean isTest() {
    return file.file().test();
  }

  /** Its package; empty for the unnamed one. */
  public String packageName() {
    return outline.packageName();
  }

  /** Its imports in their order. */
  public List<Import> imports() {
    return outline.imports();
  }

  /** Whether all that it declares are annotations. */
  public boolean declaresAnnotations() {
    return NullnessUse.declaresAnnotations(outline);
  }

  /** The types that are known. */
  public TypeIndex index() {
    return file.index();
  }

  /** All types that it declares outside of bodies, nested ones too, in the order of the file. */
  public List<TypeContext> types() {
    List<TypeContext> types = new ArrayList<>();
    for (int i = 0; i < outline.size(); i++) {
      if (outline.kind(i).isType()) {
        types.add(file.type(i));
      }
    }
    return types;
  }

  /** Its comments in which a rule's cue stands, and perhaps others, in the order of the file. */
  public List<Note> notes() {
    List<Note> known = notes;
    if (known == null) {
      int[] spans = outline.markers();
      known = new ArrayList<>();
      for (int i = 0; i < spans.length; i += 2) {
        known.add(new Note(file.text().text(spans[i], spans[i + 1]), spans[i]));
      }
      notes = known;
    }
    return known;
  }

  /** The tokens of a declaration's header, given its index in the outline. */
  public Tokens header(int declaration) {
    return file.facts().header(declaration);
  }

  /** The tokens of a declaration's body, or of a field's initialiser; none if it has neither. */
  public Tokens body(int declaration) {
    return file.tokensOf(declaration);
  }

  /** Those of {@link #notes()} that stand right in front of a declaration. */
  public List<Note> notesBefore(int declaration) {
    List<Note> all = notes();
    List<Note> before = new ArrayList<>();
    int start = outline.start(declaration);
    for (int i = all.size() - 1; i >= 0; i--) {
      Note note = all.get(i);
      int end = note.start() + LineCounter.bytes(note.text());
      if (end <= start) {
        if (!Tokens.areNone(file.text(), end, start)) {
          return before;
        }
        before.add(0, note);
        start = note.start();
      }
    }
    return before;
  }

  /** The comments in a declaration, from its first token to its last. */
  public List<Note> notesIn(int declaration) {
    int start = outline.start(declaration);
    int end = outline.end(declaration);
    return notes().stream().filter(it -> it.start() >= start && it.start() < end).toList();
  }

  /** A type's name. */
  public Place placeOf(TypeContext type) {
    return placeOf(type.facts().declaration());
  }

  /** A declaration's name, or its start if it has none. */
  public Place placeOf(int declaration) {
    int name = Math.max(outline.name(declaration), outline.start(declaration));
    int length = Math.max(1, file.facts().name(declaration).length());
    return new Place(locate(name, length), file.symbol(declaration));
  }

  /** A name that a declaration's header introduces, its own or a parameter's. */
  public Place placeOf(int declaration, String name) {
    Tokens header = header(declaration);
    for (int i = header.size() - 1; i >= 0; i--) {
      if (header.is(i, name) && endsName(header, i + 1)) {
        return placeOf(declaration, header, i);
      }
    }
    return placeOf(declaration);
  }

  private static boolean endsName(Tokens header, int next) {
    return next == header.size()
        || header.is(next, ',')
        || header.is(next, ')')
        || header.is(next, ';')
        || header.is(next, '[');
  }

  /** A token of a declaration's header or body. */
  public Place placeOf(int declaration, Tokens tokens, int index) {
    int length = tokens.text(index).length();
    return new Place(locate(tokens.start(index), length), file.symbol(declaration));
  }

  /** An import, at its keyword; the first if there are equal ones. */
  public Place placeOf(Import imported) {
    int before = imports().indexOf(imported);
    Tokens tokens = file.facts().preamble();
    for (int i = 0; i < tokens.size(); i++) {
      boolean isImport =
          tokens.is(i, "import") && !(tokens.is(i + 1, "module") && tokens.isWord(i + 2));
      if (isImport && before-- == 0) {
        return new Place(locate(tokens.start(i), "import".length()), "");
      }
    }
    return start();
  }

  /** The start of the file. */
  public Place start() {
    return new Place(Location.START, "");
  }

  /** A stretch of a comment, given by indices into its text; on one line. */
  public Place placeOf(Note note, int from, int to) {
    int before = LineCounter.bytes(note.text().substring(0, from));
    return new Place(locate(note.start() + before, to - from), symbolAt(note.start()));
  }

  private Location locate(int offset, int length) {
    return file.text().inFile(LineCounter.locate(file.text(), offset, length));
  }

  /**
   * The declaration that a comment lies in. One before a member is the type's: it keeps its
   * fingerprint when members are moved.
   */
  private String symbolAt(int offset) {
    int around = Outline.NONE;
    for (int i = 0; i < outline.size(); i++) {
      if (outline.start(i) <= offset && offset < outline.end(i)) {
        around = i;
      }
    }
    return around == Outline.NONE ? "" : file.symbol(around);
  }
}

package dev.onex.outline;

import java.util.List;

/**
 * The declarations of one source file in the order of the file: every type outside bodies, and
 * every member of such a type. A declaration is known by its index. Kept in rows of ints, for the
 * outlines of a whole project are in memory at once; names and types are read from the text when
 * somebody asks, by {@link FactReader}.
 *
 * <p>Spans are byte offsets into the file's {@link dev.onex.source.SourceText}, ends exclusive. A
 * declaration starts at its first modifier or annotation, not at its comment.
 */
public final class Outline {

  /** Modifier bit of {@code default}. */
  public static final int DEFAULT = 1 << 16;

  /** Modifier bit of {@code sealed}. */
  public static final int SEALED = 1 << 17;

  /** Modifier bit of {@code non-sealed}. */
  public static final int NON_SEALED = 1 << 18;

  /** No declaration: the parent of top-level types. */
  public static final int NONE = -1;

  static final int KIND = 0;
  static final int FLAGS = 1;
  static final int MODIFIERS = 2;
  static final int PARENT = 3;
  static final int START = 4;
  static final int FINISH = 5;
  static final int LINE = 6;
  static final int COLUMN = 7;
  static final int NAME = 8;
  static final int BODY = 9;
  static final int PARAMETERS = 10;
  static final int SIGNATURE_TRIGGERS = 11;
  static final int BODY_TRIGGERS = 15;
  static final int WIDTH = 19;

  static final int SUSPECT = 1;
  static final int TOO_DEEP = 2;
  static final int LOCAL_RESULTS = 4;

  private static final Kind[] KINDS = Kind.values();

  private final String packageName;
  private final List<Import> imports;
  private final int[] rows;
  private final int[] markers;
  private final boolean marked;
  private final int[] literals;
  private final boolean generated;
  private final int lines;
  private final Mask triggers;

  Outline(
      String packageName,
      List<Import> imports,
      int[] rows,
      int[] markers,
      boolean marked,
      int[] literals,
      Mask commentCues,
      boolean generated,
      int lines) {
    this.packageName = packageName;
    this.imports = List.copyOf(imports);
    this.rows = rows;
    this.markers = markers;
    this.marked = marked;
    this.literals = literals;
    this.generated = generated;
    this.lines = lines;
    Mask all = commentCues;
    for (int i = 0; i < size(); i++) {
      all = all.or(signatureTriggers(i)).or(bodyTriggers(i));
    }
    this.triggers = all;
  }

  /** The package, as {@code a.b}; empty for the unnamed one. */
  public String packageName() {
    return packageName;
  }

  /** The imports in the order of the file; module imports are not among them. */
  public List<Import> imports() {
    return imports;
  }

  /** How many lines the file has. */
  public int lines() {
    return lines;
  }

  /** Whether a top-level type is {@code @Generated} or the file's header says "DO NOT EDIT". */
  public boolean isGenerated() {
    return generated;
  }

  /**
   * Spans of comments that carry a marker of ours or a rule's cue: start and end, alternately, in
   * the order of the file. Where triggers do not count there may be other comments among them.
   */
  public int[] markers() {
    return markers.clone();
  }

  /** Spans of literals that name rules of ours if they stand in an annotation. */
  int[] literals() {
    return literals;
  }

  /** Whether there is anything that could suppress findings; {@link MarkerReader} reads it. */
  public boolean hasMarkers() {
    return marked || literals.length > 0;
  }

  /** How many declarations there are. */
  public int size() {
    return rows.length / WIDTH;
  }

  private int cell(int declaration, int column) {
    return rows[declaration * WIDTH + column];
  }

  /** What it declares. */
  public Kind kind(int declaration) {
    return KINDS[cell(declaration, KIND)];
  }

  /** The type that it is a member of; {@link #NONE} for top-level types. */
  public int parent(int declaration) {
    return cell(declaration, PARENT);
  }

  /** Bits of {@link java.lang.reflect.Modifier} and of this class, as written. */
  public int modifiers(int declaration) {
    return cell(declaration, MODIFIERS);
  }

  /** Where it starts. */
  public int start(int declaration) {
    return cell(declaration, START);
  }

  /** Behind its last character. */
  public int end(int declaration) {
    return cell(declaration, FINISH);
  }

  /** The line where it starts, from 1. */
  public int line(int declaration) {
    return cell(declaration, LINE);
  }

  /** The column where it starts, from 1, in UTF-16 units. */
  public int column(int declaration) {
    return cell(declaration, COLUMN);
  }

  /** Where its name starts (a field's first name); negative if it has none. */
  public int name(int declaration) {
    return cell(declaration, NAME);
  }

  /**
   * Where its body or its initialiser starts, at the brace or the equals sign; negative if none.
   */
  public int body(int declaration) {
    return cell(declaration, BODY);
  }

  /** Where its header ends: at its body, or at its end. */
  public int headerEnd(int declaration) {
    int body = body(declaration);
    return body < 0 ? end(declaration) : body;
  }

  /** How many parameters a method or constructor, or components a record has. */
  public int parameters(int declaration) {
    return cell(declaration, PARAMETERS);
  }

  /** Bits of the trigger words that occur in its header. */
  public Mask signatureTriggers(int declaration) {
    return mask(declaration, SIGNATURE_TRIGGERS);
  }

  /** Bits of the trigger words that occur in its body or initialiser; nothing for a type. */
  public Mask bodyTriggers(int declaration) {
    return mask(declaration, BODY_TRIGGERS);
  }

  /** Bits of the cues that occur in any declaration or comment. */
  public Mask triggers() {
    return triggers;
  }

  private Mask mask(int declaration, int column) {
    long low = pair(declaration, column);
    long high = pair(declaration, column + 2);
    return (low | high) == 0 ? Mask.NONE : new Mask(low, high);
  }

  private long pair(int declaration, int column) {
    return ((long) cell(declaration, column) << 32)
        | (cell(declaration, column + 1) & 0xFFFF_FFFFL);
  }

  /** Whether its tokens do not look like Java, so that only a parser can tell. */
  public boolean isSuspect(int declaration) {
    return (cell(declaration, FLAGS) & SUSPECT) != 0;
  }

  /**
   * Whether methods that return objects may be declared in its body or initialiser, in anonymous or
   * local classes; false only if there are none.
   */
  public boolean mayDeclareResults(int declaration) {
    return (cell(declaration, FLAGS) & LOCAL_RESULTS) != 0;
  }

  /** Whether its brackets nest deeper than anything that we would hand to a parser. */
  public boolean isTooDeep(int declaration) {
    return (cell(declaration, FLAGS) & TOO_DEEP) != 0;
  }

  /** Whether one of its declarations {@link #isTooDeep is too deep}. */
  public boolean hasTooDeep() {
    for (int i = 0; i < size(); i++) {
      if (isTooDeep(i)) {
        return true;
      }
    }
    return false;
  }

  /** How many bytes of memory this takes, names and imports left out. */
  public long retainedBytes() {
    return (long) Integer.BYTES * (rows.length + markers.length + literals.length);
  }
}

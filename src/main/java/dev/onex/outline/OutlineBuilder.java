package dev.onex.outline;

import java.util.ArrayList;
import java.util.List;

/** Gathers what a scan finds, row by row. */
@SuppressWarnings("EnumOrdinal") // a kind is a number in a row
final class OutlineBuilder {

  private final IntRow rows = new IntRow(8 * Outline.WIDTH);
  private final List<Import> imports = new ArrayList<>();
  private String packageName = "";
  private int[] literals = {};
  private boolean marked;
  private boolean generated;

  void packageName(String name) {
    packageName = name;
  }

  void add(Import imported) {
    imports.add(imported);
  }

  /** Says whether a comment carries a marker of ours, and where literals stand that may do so. */
  void suppresses(boolean comment, int[] spans) {
    marked = comment;
    literals = spans;
  }

  void markGenerated() {
    generated = true;
  }

  boolean isEmpty() {
    return rows.size() == 0;
  }

  /** Adds a declaration that is complete but for its end, and returns its index. */
  int add(Kind kind, int parent, int modifiers, int start, int line, int column, int name) {
    int index = rows.size() / Outline.WIDTH;
    for (int i = 0; i < Outline.WIDTH; i++) {
      rows.add(0);
    }
    set(index, Outline.KIND, kind.ordinal());
    set(index, Outline.PARENT, parent);
    set(index, Outline.MODIFIERS, modifiers);
    set(index, Outline.START, start);
    set(index, Outline.LINE, line);
    set(index, Outline.COLUMN, column);
    set(index, Outline.NAME, name);
    set(index, Outline.BODY, -1);
    return index;
  }

  void body(int index, int offset) {
    set(index, Outline.BODY, offset);
  }

  int body(int index) {
    return rows.get(index * Outline.WIDTH + Outline.BODY);
  }

  void end(int index, int offset) {
    set(index, Outline.FINISH, offset);
  }

  void modifiers(int index, int modifiers) {
    set(index, Outline.MODIFIERS, modifiers);
  }

  void parameters(int index, int count) {
    set(index, Outline.PARAMETERS, count);
  }

  void flag(int index, boolean suspect, boolean tooDeep) {
    int flags = (suspect ? Outline.SUSPECT : 0) | (tooDeep ? Outline.TOO_DEEP : 0);
    set(index, Outline.FLAGS, rows.get(index * Outline.WIDTH + Outline.FLAGS) | flags);
  }

  void declaresResults(int index) {
    set(
        index,
        Outline.FLAGS,
        rows.get(index * Outline.WIDTH + Outline.FLAGS) | Outline.LOCAL_RESULTS);
  }

  void signatureTriggers(int index, Mask triggers) {
    setMask(index, Outline.SIGNATURE_TRIGGERS, triggers);
  }

  void bodyTriggers(int index, Mask triggers) {
    setMask(index, Outline.BODY_TRIGGERS, triggers);
  }

  Kind kind(int index) {
    return Kind.values()[rows.get(index * Outline.WIDTH + Outline.KIND)];
  }

  int parent(int index) {
    return rows.get(index * Outline.WIDTH + Outline.PARENT);
  }

  private void set(int index, int column, int value) {
    rows.set(index * Outline.WIDTH + column, value);
  }

  private void setMask(int index, int column, Mask mask) {
    set(index, column, (int) (mask.low() >>> 32));
    set(index, column + 1, (int) mask.low());
    set(index, column + 2, (int) (mask.high() >>> 32));
    set(index, column + 3, (int) mask.high());
  }

  Outline build(int[] markers, Mask commentCues, int lines) {
    return new Outline(
        packageName,
        imports,
        rows.toArray(),
        markers,
        marked,
        literals,
        commentCues,
        generated,
        lines);
  }
}

package dev.onex.rule;

import dev.onex.index.Names;
import dev.onex.index.TypeIndex;
import dev.onex.outline.FactReader;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.Outline;
import dev.onex.outline.Tokens;
import dev.onex.outline.TypeFacts;
import dev.onex.source.SourceFile;
import dev.onex.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file while it is judged: its outline, its types' contexts, and which rules concern what. */
public final class FileContext {

  private final SourceFile file;
  private final SourceText text;
  private final Outline outline;
  private final FactReader facts;
  private final TypeIndex index;
  private final Models models;
  private final @Nullable TypeContext[] types;
  private @Nullable MemberFacts lastMember;
  private @Nullable Tokens lastTokens;
  private int lastTokensOf;

  /**
   * The context of a file whose outline has offsets into that text.
   *
   * @param rules the rules for such files
   */
  public FileContext(
      SourceFile file, SourceText text, Outline outline, TypeIndex index, RuleSet rules) {
    this.file = file;
    this.text = text;
    this.outline = outline;
    this.facts = new FactReader(text, outline);
    this.index = index;
    this.models = rules.models();
    this.types = new TypeContext[outline.size()];
    // All at once, and each after those around it: made on demand, they end up in the compiled
    // code of whatever looks one up, which takes the compiler longer than it takes to make them.
    for (int i = 0; i < types.length; i++) {
      types[i] = outline.kind(i).isType() ? context(i) : null;
    }
  }

  /** The file. */
  public SourceFile file() {
    return file;
  }

  /** Its text, which the outline's offsets belong to. */
  public SourceText text() {
    return text;
  }

  /** Its outline. */
  public Outline outline() {
    return outline;
  }

  /** The types that are known. */
  TypeIndex index() {
    return index;
  }

  /** What its headers say. */
  public FactReader facts() {
    return facts;
  }

  /** The context of a type, given its index in the outline. */
  public TypeContext type(int declaration) {
    return Objects.requireNonNull(types[declaration], "not a type");
  }

  private TypeContext context(int declaration) {
    int parent = outline.parent(declaration);
    TypeContext enclosing = parent == Outline.NONE ? null : type(parent);
    Names around = enclosing == null ? index.namesIn(outline) : enclosing.names();
    TypeFacts type = facts.type(declaration);
    Names names = index.namesIn(type, around);
    return new TypeContext(type, names, index, enclosing, facts, models);
  }

  /** The type that a declaration belongs to: itself if it is a type. */
  TypeContext owner(int declaration) {
    return type(outline.kind(declaration).isType() ? declaration : outline.parent(declaration));
  }

  /**
   * The rules that a declaration could offend.
   *
   * @param ignoreTriggers whether neither tokens nor suspicions count, only kind and place
   */
  public List<ActiveRule> candidates(int declaration, RuleSet rules, boolean ignoreTriggers) {
    List<ActiveRule> candidates = new ArrayList<>(4);
    Sighted sighted = Sighted.of(outline, declaration);
    for (ActiveRule rule : rules.of(outline.kind(declaration))) {
      long met = rule.conditionsMet(sighted, ignoreTriggers);
      if (met != 0
          && rule.looksInto(owner(declaration))
          && (ignoreTriggers || suspects(rule, declaration, met))) {
        candidates.add(rule);
      }
    }
    return candidates;
  }

  /** What a rule cannot say before the parse, it has to say of the tree. */
  private boolean suspects(ActiveRule rule, int declaration, long met) {
    try {
      return rule.rule().suspects(new Candidate(declaration, met, this));
    } catch (RuntimeException | StackOverflowError e) { // onex-ok: BroadCatch users' rules may fail
      return true;
    }
  }

  /** Whether, going by tokens alone, any rule could object to anything in that file. */
  public static boolean couldOffend(Outline outline, RuleSet rules) {
    if (!rules.ofUnits(outline, false).isEmpty()) {
      return true;
    }
    for (int i = 0; i < outline.size(); i++) {
      if (outline.isSuspect(i) || outline.isTooDeep(i)) {
        return true;
      }
      Sighted sighted = Sighted.of(outline, i);
      for (ActiveRule rule : rules.of(outline.kind(i))) {
        if (rule.conditionsMet(sighted, false) != 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** What a member's header says; the last one is kept, for several rules ask after another. */
  MemberFacts member(int declaration) {
    MemberFacts known = lastMember;
    if (known == null || known.declaration() != declaration) {
      known = facts.member(declaration);
      lastMember = known;
    }
    return known;
  }

  /** A declaration's body or initialiser, as written; empty if it has none. */
  String bodyOf(int declaration) {
    int from = outline.headerEnd(declaration);
    return text.text(from, outline.end(declaration));
  }

  /** The tokens of a declaration's body; the last ones are kept, as with {@link #member}. */
  Tokens tokensOf(int declaration) {
    Tokens known = lastTokens;
    if (known == null || declaration != lastTokensOf) {
      known = facts.tokens(declaration);
      lastTokens = known;
      lastTokensOf = declaration;
    }
    return known;
  }

  /** A declaration's name for people, as {@code a.Order#find(String)}. */
  public String symbol(int declaration) {
    return Symbols.of(declaration, outline, facts);
  }
}

package dev.onex.rule;

import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A declaration that is not parsed yet, as far as a scan knows it. For one thread. */
public final class Candidate {

  private final int declaration;
  private final long met;
  private final FileContext file;

  Candidate(int declaration, long met, FileContext file) {
    this.declaration = declaration;
    this.met = met;
    this.file = file;
  }

  /** Whether it meets the condition of that index among the rule's triggers. */
  public boolean meets(int condition) {
    return (met & 1L << condition) != 0;
  }

  /** What kind of declaration it is. */
  public Kind kind() {
    return file.outline().kind(declaration);
  }

  /** The type that it is a member of; the type itself if this is a type's header. */
  public TypeContext type() {
    return file.owner(declaration);
  }

  /** What a member's header says; null for the header of a type. */
  public @Nullable MemberFacts member() {
    return kind().isType() ? null : file.member(declaration);
  }

  /**
   * What its header offers to others and what does not only repeat state, as accessors do: the
   * components and fields of a model, and parameters and results of what models and public
   * interfaces offer and what overrides nothing. Those are the {@link Declaration#slots()} that are
   * {@link Slot#api()} and no {@link Slot#mirror()}.
   */
  public List<SlotFacts> offered() {
    return Offer.of(member(), type());
  }

  /**
   * Whether methods that return objects may be declared within its body or initialiser; false only
   * if there are none.
   */
  public boolean mayDeclareResults() {
    return file.outline().mayDeclareResults(declaration);
  }

  /** Its body, or a field's initialiser from the equals sign on, as written; empty if none. */
  public String body() {
    return file.bodyOf(declaration);
  }

  /** The tokens of its body, or of a field's initialiser from the equals sign on; none if none. */
  public Tokens tokens() {
    return file.tokensOf(declaration);
  }
}

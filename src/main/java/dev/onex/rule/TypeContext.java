package dev.onex.rule;

import dev.onex.index.Names;
import dev.onex.index.TypeIndex;
import dev.onex.outline.FactReader;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.ParameterFacts;
import dev.onex.outline.TypeFacts;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type as rules see it: what its header and its members' headers say, and what names mean in it.
 */
public final class TypeContext {

  private final TypeFacts facts;
  private final Names names;
  private final TypeIndex index;
  private final @Nullable TypeContext enclosing;
  private final FactReader reader;
  private final Models models;
  private @Nullable Role role;
  private @Nullable List<MemberFacts> members;
  private @Nullable Map<String, String> state;

  TypeContext(
      TypeFacts facts,
      Names names,
      TypeIndex index,
      @Nullable TypeContext enclosing,
      FactReader reader,
      Models models) {
    this.facts = facts;
    this.names = names;
    this.index = index;
    this.enclosing = enclosing;
    this.reader = reader;
    this.models = models;
  }

  /** What its header says. */
  public TypeFacts facts() {
    return facts;
  }

  /** What names mean within it. */
  public Names names() {
    return names;
  }

  /** The types that are known. */
  public TypeIndex index() {
    return index;
  }

  /** The type around it; empty for a top-level type. */
  public Optional<TypeContext> enclosing() {
    return Optional.ofNullable(enclosing);
  }

  /** Its members that are not types, in the order of the file. */
  public List<MemberFacts> members() {
    List<MemberFacts> known = members;
    if (known == null) {
      known = reader.members(facts.declaration());
      members = known;
    }
    return known;
  }

  /** What part it plays. */
  public Role role() {
    Role known = role;
    if (known == null) {
      known = models.roleOf(this);
      role = known;
    }
    return known;
  }

  /**
   * The state it holds: the types, as written, of its record components and non-static fields, by
   * name in the order of the file.
   */
  public Map<String, String> state() {
    Map<String, String> known = state;
    if (known == null) {
      known = Collections.unmodifiableMap(readState());
      state = known;
    }
    return known;
  }

  private Map<String, String> readState() {
    Map<String, String> read = new LinkedHashMap<>();
    for (ParameterFacts component : facts.components()) {
      read.put(component.name(), component.type());
    }
    for (MemberFacts member : members()) {
      boolean isStatic = facts.isInterface() || Modifier.isStatic(member.modifiers());
      if (!isStatic && member.kind() == Kind.FIELD) {
        member.names().forEach(it -> read.put(it, member.type()));
      }
    }
    return read;
  }

  /** Whether the method overrides one of a supertype, going by its annotation or the index. */
  public boolean isOverride(MemberFacts method) {
    return method.isAnnotated("Override")
        || index.overrides(facts.qualifiedName(), method.name(), method.parameters().size());
  }

  /** Whether a container creates it and hands it what it needs, going by its annotations. */
  public boolean isWired() {
    return Data.isWired(this);
  }

  /** Whether one of its supertypes, direct or indirect, is that type. */
  public boolean isSubtypeOf(String qualifiedName) {
    return !facts.superTypes().isEmpty()
        && index.allSuperTypes(facts.qualifiedName()).contains(qualifiedName);
  }
}

package dev.onex.rule;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.onex.chunk.ParsedChunk;
import dev.onex.chunk.ParsedChunk.ParsedDeclaration;
import dev.onex.finding.Location;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.outline.Tokens;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule judges: the header of a type, or a member with all that is in it. It knows the type
 * it belongs to, and looks the same however its file was cut into chunks. For one thread.
 */
@SuppressWarnings("ReferenceEquality") // equal nodes may stand in several places
public final class Declaration {

  private static final String MARKER = "onex-ok";

  private static final List<Class<? extends TypeDeclaration<?>>> TYPES =
      List.of(
          ClassOrInterfaceDeclaration.class,
          RecordDeclaration.class,
          EnumDeclaration.class,
          AnnotationDeclaration.class);

  private final int declaration;
  private final BodyDeclaration<?> node;
  private final ParsedChunk chunk;
  private final FileContext file;
  private @Nullable Map<Class<?>, List<Node>> nodes;

  /** A declaration of a parsed chunk in its file. */
  public Declaration(ParsedDeclaration parsed, ParsedChunk chunk, FileContext file) {
    this.declaration = parsed.declaration();
    this.node = parsed.node();
    this.chunk = chunk;
    this.file = file;
  }

  /** Its index in the outline of its file. */
  public int index() {
    return declaration;
  }

  /** What kind of declaration it is. */
  public Kind kind() {
    return file.outline().kind(declaration);
  }

  /** The type that it is a member of; the type itself if this is a type's header. */
  public TypeContext type() {
    return file.owner(declaration);
  }

  /** What a member's header says; empty for the header of a type. */
  public Optional<MemberFacts> member() {
    return kind().isType() ? Optional.empty() : Optional.of(file.member(declaration));
  }

  /**
   * The tokens of its body, or of a field's initialiser from the equals sign on, none if it has
   * neither; at hand for rules that do without the tree of a body.
   */
  public Tokens tokens() {
    return file.tokensOf(declaration);
  }

  /** Whether the file comes from a test root. */
  public boolean isTest() {
    return file.file().test();
  }

  /** Its tree; of a type only the header is to be looked at, members may be missing. */
  public BodyDeclaration<?> node() {
    return node;
  }

  /**
   * All nodes of exactly that class in the declaration, itself included, each parent before its
   * children; in the header only if it is that of a type. Expects a concrete class of nodes.
   */
  public <N extends Node> List<N> nodes(Class<N> type) {
    Map<Class<?>, List<Node>> known = nodes;
    if (known == null) {
      known = nodesByClass();
      nodes = known;
    }
    @SuppressWarnings("unchecked") // the index keeps nodes by their own class
    List<N> found = (List<N>) known.getOrDefault(type, List.of());
    return found;
  }

  private Map<Class<?>, List<Node>> nodesByClass() {
    Map<Class<?>, List<Node>> index = new HashMap<>();
    Deque<Node> open = new ArrayDeque<>();
    open.push(node);
    while (!open.isEmpty()) {
      Node next = open.pop();
      index.computeIfAbsent(next.getClass(), it -> new ArrayList<>()).add(next);
      List<Node> children = next.getChildNodes();
      for (int i = children.size() - 1; i >= 0; i--) {
        if (next != node || isOfHeader(children.get(i))) {
          open.push(children.get(i));
        }
      }
    }
    return index;
  }

  private boolean isOfHeader(Node child) {
    if (!(node instanceof TypeDeclaration<?>)) {
      return true;
    }
    boolean constant = node instanceof EnumDeclaration it && it.getEntries().contains(child);
    return !constant && !(child instanceof BodyDeclaration<?>);
  }

  /** The things with types in its header, in the order of the file; none for an initializer. */
  public List<Slot> slots() {
    return Slots.of(this);
  }

  /**
   * The qualified name of a type that stands somewhere in this declaration; empty if it is a type
   * variable, ambiguous or not known.
   */
  public Optional<String> qualified(ClassOrInterfaceType type) {
    String written = type.getNameWithScope();
    return isLocalVariable(type, written) ? Optional.empty() : type().names().qualified(written);
  }

  /**
   * How many type parameters a type has that is declared within this declaration, around the place
   * where its name stands; empty if the name means no such type.
   */
  public OptionalInt localTypeParameters(ClassOrInterfaceType type) {
    return localTypes(type, type.getNameWithScope())
        .mapToInt(
            it -> it instanceof NodeWithTypeParameters<?> has ? has.getTypeParameters().size() : 0)
        .reduce((outer, inner) -> inner);
  }

  /** Whether a type that stands in this declaration is the one of that qualified name. */
  public boolean means(Type type, String qualifiedName) {
    return type instanceof ClassOrInterfaceType it
        && qualifiedName.endsWith(it.getName().getIdentifier())
        && qualified(it).filter(qualifiedName::equals).isPresent();
  }

  /** Whether a name is a type parameter of a method, or a type declared within this declaration. */
  private boolean isLocalVariable(Node at, String written) {
    for (Node here = at; ; here = here.getParentNode().orElseThrow()) {
      if (here instanceof NodeWithTypeParameters<?> it
          && it.getTypeParameters().stream()
              .anyMatch(parameter -> parameter.getNameAsString().equals(written))) {
        return true;
      }
      if (here == node) {
        return localTypes(at, written).findAny().isPresent();
      }
    }
  }

  /** The types of that name that are declared in a block or class body around the place. */
  private Stream<? extends TypeDeclaration<?>> localTypes(Node at, String name) {
    return TYPES.stream()
        .flatMap(it -> nodes(it).stream())
        .filter(it -> it != node && it.getNameAsString().equals(name))
        .filter(it -> ParsedChunk.scopeOf(it).isAncestorOf(at));
  }

  /**
   * The comments that lie wholly within a node of this declaration, in their order; of a type,
   * those within the parts of its header. Markers that suppress findings are not among them: they
   * speak to the engine, and what they suppress must be found first.
   */
  public List<Comment> commentsIn(Node within) {
    boolean ofType = within == node && kind().isType();
    Stream<? extends Node> parts =
        ofType ? node.getChildNodes().stream().filter(this::isOfHeader) : Stream.of(within);
    return parts.flatMap(it -> chunk.commentsIn(it).stream()).filter(it -> !isMarker(it)).toList();
  }

  private static boolean isMarker(Comment comment) {
    return comment.getContent().strip().startsWith(MARKER);
  }

  /** Where a node of this declaration stands in the file; the whole of it stands at its name. */
  Location locate(Node at) {
    boolean named = at == node && node instanceof NodeWithSimpleName<?>;
    // How much of a body there is depends on what other rules want to see.
    return chunk.locate(named ? ((NodeWithSimpleName<?>) node).getName() : at);
  }

  String path() {
    return file.file().path();
  }

  /** The symbol that a node of this declaration belongs to: a component, a field, or all of it. */
  String symbolAt(Node at) {
    for (Node here = at; here != node; here = here.getParentNode().orElseThrow()) {
      Node parent = here.getParentNode().orElse(node);
      if (parent == node && here instanceof Parameter it && node instanceof RecordDeclaration) {
        return memberSymbol(it.getNameAsString());
      }
      if (parent == node
          && here instanceof VariableDeclarator it
          && node instanceof FieldDeclaration) {
        return memberSymbol(it.getNameAsString());
      }
    }
    return file.symbol(declaration);
  }

  private String memberSymbol(String name) {
    return Symbols.memberOf(type().facts().qualifiedName(), name);
  }
}

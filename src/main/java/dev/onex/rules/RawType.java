package dev.onex.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.outline.MemberFacts;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Interest;
import dev.onex.rule.Reporter;
import dev.onex.rule.Role;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleOptions;
import dev.onex.rule.Scope;
import dev.onex.rule.Slot;
import dev.onex.rule.Where;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Flags generic types without type arguments, such as {@code List} for {@code List<Order>}: in the
 * state of models, in what models and public interfaces offer and extend, and in the initialisers
 * of state. With {@code scope=everywhere} it flags what {@code javac -Xlint:rawtypes} warns of:
 * locals, types that are no models, new arrays, type arguments and inner classes of raw types too.
 *
 * <p>The compiler does not check what goes into a raw type, and a wrong element shows as a {@code
 * ClassCastException} far from its cause. Write the type arguments; {@code <?>} where they do not
 * matter, {@code <>} behind {@code new}.
 *
 * <p>It leaves alone type tests, casts, class literals, static calls, {@code Class<List>}, and
 * names that neither the project nor its class path has. Beside javac it names the same lines, but
 * for these: it is silent about method references such as {@code List::size} to which a raw list
 * comes, for that takes types of expressions to judge; it is silent about inner classes of a raw
 * superclass and of local generic classes; and {@code @SuppressWarnings("rawtypes")} does not
 * silence it.
 */
@RuleInfo(
    summary = "A generic type stands without its type arguments",
    severity = Severity.CRITICAL,
    scope = Scope.MEMBER,
    kinds = {Kind.CLASS, Kind.INTERFACE, Kind.RECORD, Kind.FIELD, Kind.METHOD, Kind.CONSTRUCTOR},
    where = Where.MODELS_AND_PUBLIC_INTERFACES,
    options =
        @RuleOption(
            name = "scope",
            description =
                "Whether it looks at models and public interfaces only, or at everything that"
                    + " javac -Xlint:rawtypes looks at.",
            defaultValue = RawType.MODELS,
            strictValue = RawType.EVERYWHERE,
            allowed = {RawType.MODELS, RawType.EVERYWHERE}))
public final class RawType implements Rule {

  static final String MODELS = "models";
  static final String EVERYWHERE = "everywhere";

  private final boolean everywhere;

  /** The rule with its defaults. */
  public RawType() {
    this(false);
  }

  private RawType(boolean everywhere) {
    this.everywhere = everywhere;
  }

  @Override
  public Rule with(RuleOptions options) {
    return new RawType(options.get("scope").equals(EVERYWHERE));
  }

  @Override
  public Interest interest() {
    return everywhere
        ? new Interest(EnumSet.allOf(Kind.class), Where.EVERYWHERE, true, List.of())
        : Interest.of(RawType.class.getAnnotation(RuleInfo.class));
  }

  @Override
  public boolean suspects(Candidate candidate) {
    if (everywhere) {
      return true;
    }
    BareNames names = new BareNames(candidate.type());
    MemberFacts member = candidate.member();
    return member == null
        ? names.areGeneric(candidate.type().facts())
        : names.areGeneric(member)
            || candidate.kind() == Kind.FIELD && names.areMadeIn(candidate.body());
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    Type reported = null;
    List<Slot> slots = declaration.slots();
    for (ClassOrInterfaceType type : declaration.nodes(ClassOrInterfaceType.class)) {
      if (type.getTypeArguments().isEmpty()) {
        TypePlace place = TypePlace.of(type);
        // The parts of a type come one after the other, and it is one finding.
        if (place.outermost() != reported && place.wantsArguments()) {
          Optional<BareType> bare =
              everywhere ? BareType.anywhere(type, declaration) : BareType.of(type, declaration);
          if (bare.isPresent()) {
            report(new Use(place, bare.get(), slotOf(place, slots)), declaration, reporter);
            reported = place.outermost();
          }
        }
      }
    }
  }

  /** A raw type in its place, and the slot whose type that is, if it is one's. */
  private record Use(TypePlace place, BareType bare, @Nullable Slot slot) {}

  private static @Nullable Slot slotOf(TypePlace place, List<Slot> slots) {
    Node name = nameOf(place.holder());
    return slots.stream().filter(it -> it.at() == name).findFirst().orElse(null);
  }

  /**
   * The name of what is declared with a type; what is made with it is nameless, as are supertypes.
   */
  private static Node nameOf(Node holder) {
    return isNamed(holder) ? ((NodeWithSimpleName<?>) holder).getName() : holder;
  }

  private static boolean isNamed(Node holder) {
    return holder instanceof VariableDeclarator
        || holder instanceof Parameter
        || holder instanceof MethodDeclaration
        || holder instanceof AnnotationMemberDeclaration
        || holder instanceof TypePatternExpr
        || holder instanceof TypeParameter;
  }

  private void report(Use use, Declaration declaration, Reporter reporter) {
    Optional<Severity> severity = severity(use, declaration);
    if (severity.isPresent()) {
      Node holder = use.place.holder();
      String details = TypeText.compact(use.place.outermost());
      reporter.report(
          severity.get(),
          isNamed(holder) ? nameOf(holder) : use.place.outermost(),
          holder instanceof ObjectCreationExpr ? "new " + details : details,
          what(use)
              + ", so the compiler does not check what is put in or taken out; write "
              + remedy(use));
    }
  }

  /** How bad it is; empty if it is out of scope. */
  private Optional<Severity> severity(Use use, Declaration declaration) {
    Slot slot = use.slot;
    if (slot != null && slot.api() && !slot.mirror()) {
      return Optional.of(slot.part().isState() ? Severity.CRITICAL : Severity.ERROR);
    }
    if (initialisesState(use.place.holder(), declaration)) {
      return Optional.of(Severity.CRITICAL);
    }
    boolean superType = use.place.holder() == declaration.node() && declaration.kind().isType();
    if (superType && declaration.type().role() != Role.OTHER) {
      return Optional.of(Severity.ERROR);
    }
    return everywhere ? Optional.of(Severity.WARNING) : Optional.empty();
  }

  /** Whether it makes an object for the state of a model, and not within a body of its own. */
  private static boolean initialisesState(Node holder, Declaration declaration) {
    boolean state =
        declaration.kind() == Kind.FIELD
            && declaration.slots().stream().anyMatch(it -> it.part().isState() && it.api());
    if (!state || !(holder instanceof ObjectCreationExpr)) {
      return false;
    }
    Node around = holder;
    while (!(around instanceof BodyDeclaration<?>) && !(around instanceof LambdaExpr)) {
      around = around.getParentNode().orElseThrow();
    }
    return around == declaration.node();
  }

  private static String what(Use use) {
    Node holder = use.place.holder();
    String raw = TypeText.of(use.place.type());
    boolean whole = use.place.outermost() == use.place.type();
    if (isNamed(holder)) {
      return described(use) + (whole ? " is a raw " : " uses the raw type ") + raw;
    }
    if (holder instanceof ObjectCreationExpr && whole) {
      return "new " + raw + "(...) makes a raw " + raw;
    }
    if (holder instanceof ArrayCreationExpr) {
      return "new "
          + TypeText.of(use.place.outermost())
          + "[...] makes an array of the raw type "
          + raw;
    }
    return holder instanceof BodyDeclaration<?> && whole
        ? "the supertype " + raw + " is raw"
        : "the raw type " + raw + " stands here";
  }

  private static String described(Use use) {
    Slot slot = use.slot;
    if (slot != null) {
      return slot.description();
    }
    Node holder = use.place.holder();
    String other =
        holder instanceof TypeParameter
            ? "bound of "
            : holder instanceof Parameter ? "parameter " : "variable ";
    return other + "'" + nameOf(holder) + "'";
  }

  private static String remedy(Use use) {
    if (use.place.holder() instanceof ObjectCreationExpr creation
        && use.place.outermost() == use.place.type()
        && !use.bare.inner()) {
      boolean anonymous = creation.getAnonymousClassBody().isPresent();
      return "new " + TypeText.of(use.place.type()) + (anonymous ? "<...>(...) {...}" : "<>(...)");
    }
    return "its type arguments, as " + use.bare.full();
  }
}

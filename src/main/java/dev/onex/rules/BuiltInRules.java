package dev.onex.rules;

import dev.onex.rule.Rule;
import dev.onex.rule.RuleSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules that come with the plugin. To add one, add it to its family here. */
public final class BuiltInRules {

  private BuiltInRules() {}

  /** All of them with their default options, ordered by name. */
  public static List<Rule> all() {
    return Stream.of(
            weakTypes(),
            stringlyTyped(),
            modelShape(),
            optionality(),
            dispatch(),
            errorHandling(),
            honesty(),
            genericsAndNames(),
            validatedModels(),
            engine())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(RuleSet::nameOf))
        .toList();
  }

  private static List<Rule> weakTypes() {
    return List.of(new ObjectTyped(), new UntypedContainer(), new RawType(), new UncheckedEscape());
  }

  private static List<Rule> stringlyTyped() {
    return List.of(
        new StringId(),
        new UntypedTime(),
        new StringEnum(),
        new StringVersion(),
        new ExcessiveStrings(),
        new SwappableParameters(),
        new FloatMoney(),
        new ConstantsAsEnum());
  }

  private static List<Rule> modelShape() {
    return List.of(
        new PublicMutableField(),
        new MutableModel(),
        new LeakyComponent(),
        new MissingConstraint(),
        new EqualityContract(),
        new PermissiveJson(),
        new MapConversion());
  }

  private static List<Rule> optionality() {
    return List.of(
        new MisplacedOptional(),
        new NullOptional(),
        new NullCollection(),
        new OptionalIdentity(),
        new BoxedBoolean());
  }

  private static List<Rule> dispatch() {
    return List.of(
        new TypeTestDispatch(),
        new StringDispatch(),
        new DefaultHidesCases(),
        new FlagParameters());
  }

  private static List<Rule> errorHandling() {
    return List.of(
        new SwallowedException(),
        new BroadCatch(),
        new CatchFallback(),
        new LostCause(),
        new GenericThrow());
  }

  private static List<Rule> honesty() {
    return List.of(
        new StubImplementation(),
        new HollowMethod(),
        new TodoMarker(),
        new ConsoleOutput(),
        new HardcodedSecret(),
        new HardcodedEnvironment(),
        new SilentEnvironmentDefault(),
        new CompatibilityShim(),
        new ReflectiveBypass());
  }

  private static List<Rule> genericsAndNames() {
    return List.of(
        new OverbroadGenerics(),
        new OversizedSignature(),
        new VagueName(),
        new ModelPrefix(),
        new AccessorFamily(),
        new GenericMethodName());
  }

  private static List<Rule> validatedModels() {
    return List.of(new MissingSuperValidate(), new BypassedValidation(), new BadIssueLiteral());
  }

  private static List<Rule> engine() {
    return List.of(
        new UnparsableSource(),
        new IncompleteAnalysis(),
        new BadSuppression(),
        new StaleSuppression());
  }
}

package dev.onex.rules;

import dev.onex.rule.Rule;
import java.util.List;

/** The rules that come with the plugin. To add one, add its line here. */
public final class BuiltInRules {

  private BuiltInRules() {}

  /** All of them with their default options, ordered by name. */
  public static List<Rule> all() {
    return List.of(
        new AccessorFamily(),
        new BadIssueLiteral(),
        new BoxedBoolean(),
        new BroadCatch(),
        new BypassedValidation(),
        new CatchFallback(),
        new ConsoleOutput(),
        new ConstantsAsEnum(),
        new DefaultHidesCases(),
        new EqualityContract(),
        new ExcessiveStrings(),
        new FlagParameters(),
        new FloatMoney(),
        new GenericMethodName(),
        new GenericThrow(),
        new HardcodedEnvironment(),
        new HardcodedSecret(),
        new IncompleteAnalysis(),
        new LeakyComponent(),
        new LostCause(),
        new MapConversion(),
        new MisplacedOptional(),
        new MissingConstraint(),
        new MissingSuperValidate(),
        new ModelPrefix(),
        new MutableModel(),
        new NullCollection(),
        new NullOptional(),
        new ObjectTyped(),
        new OptionalIdentity(),
        new OversizedSignature(),
        new PermissiveJson(),
        new PublicMutableField(),
        new RawType(),
        new ReflectiveBypass(),
        new SilentEnvironmentDefault(),
        new StringDispatch(),
        new StringEnum(),
        new StringId(),
        new StringVersion(),
        new StubImplementation(),
        new SwallowedException(),
        new SwappableParameters(),
        new TodoMarker(),
        new TypeTestDispatch(),
        new UnparsableSource(),
        new UntypedContainer(),
        new UntypedTime(),
        new VagueName());
  }
}

package dev.onex.rules;

import dev.onex.rule.Rule;
import java.util.List;

/** The rules that come with the plugin. To add one, add its line here. */
public final class BuiltInRules {

  private BuiltInRules() {}

  /** All of them with their default options, ordered by name. */
  public static List<Rule> all() {
    return List.of(
        new BroadCatch(),
        new ConsoleOutput(),
        new EqualityContract(),
        new ExcessiveStrings(),
        new FlagParameters(),
        new GenericThrow(),
        new IncompleteAnalysis(),
        new LeakyComponent(),
        new MisplacedOptional(),
        new MutableModel(),
        new NullCollection(),
        new NullOptional(),
        new ObjectTyped(),
        new OptionalIdentity(),
        new OversizedSignature(),
        new PermissiveJson(),
        new PublicMutableField(),
        new RawType(),
        new StringEnum(),
        new StringId(),
        new StringVersion(),
        new StubImplementation(),
        new SwallowedException(),
        new SwappableParameters(),
        new UnparsableSource(),
        new UntypedContainer(),
        new UntypedTime(),
        new VagueName());
  }
}

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
        new CatchFallback(),
        new CompatibilityShim(),
        new ConsoleOutput(),
        new GenericThrow(),
        new HardcodedEnvironment(),
        new HardcodedSecret(),
        new HollowMethod(),
        new IncompleteAnalysis(),
        new LostCause(),
        new MisplacedOptional(),
        new NullCollection(),
        new NullOptional(),
        new ObjectTyped(),
        new OverbroadGenerics(),
        new PublicMutableField(),
        new RawType(),
        new SilentEnvironmentDefault(),
        new StringDispatch(),
        new StringId(),
        new StubImplementation(),
        new SwallowedException(),
        new TypeTestDispatch(),
        new UncheckedEscape(),
        new UnparsableSource(),
        new UntypedContainer(),
        new UntypedTime());
  }
}

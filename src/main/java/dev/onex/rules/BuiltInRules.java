package dev.onex.rules;

import dev.onex.rule.Rule;
import java.util.List;

/** The rules that come with the plugin. To add one, add its line here. */
public final class BuiltInRules {

  private BuiltInRules() {}

  /** All of them with their default options, ordered by name. */
  public static List<Rule> all() {
    return List.of(
        new BadSuppression(),
        new BroadCatch(),
        new ConsoleOutput(),
        new GenericThrow(),
        new IncompleteAnalysis(),
        new MisplacedOptional(),
        new NullCollection(),
        new NullOptional(),
        new ObjectTyped(),
        new PublicMutableField(),
        new RawType(),
        new StaleSuppression(),
        new StringId(),
        new StubImplementation(),
        new SwallowedException(),
        new UnparsableSource(),
        new UntypedContainer(),
        new UntypedTime());
  }
}

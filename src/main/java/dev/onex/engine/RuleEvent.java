package dev.onex.engine;

import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;

/** A rule's look at declarations of a chunk. */
@Name("onex.Rule")
@Label("Rule")
@Description("A rule looked at declarations of a chunk; with onex.timing=full at one of them")
final class RuleEvent extends TraceEvent {

  @Label("Rule")
  @Description("The rule's name")
  final String rule;

  RuleEvent(String rule, String path) {
    super(path);
    this.rule = rule;
  }
}

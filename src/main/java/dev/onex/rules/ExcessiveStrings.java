package dev.onex.rules;

import dev.onex.finding.Severity;
import dev.onex.outline.Kind;
import dev.onex.outline.ParameterFacts;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Role;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleOptions;
import dev.onex.rule.Scope;
import dev.onex.rule.TypeContext;
import dev.onex.rule.Where;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Flags a model that holds more than five {@code String}s, not counting those that are text by
 * their name, such as {@code description}, {@code message} or {@code url}.
 *
 * <p>Each of them takes any text, and each passes for any other. Give those that mean something a
 * type of their own, and group what belongs together, as {@code PersonName}, {@code ContactInfo}
 * and {@code Address}; then a check is written once, with the type.
 *
 * <p>It counts fields and components of exactly the type {@code String}, no collections, constants
 * or inherited ones, and no names that end with a word in {@code freeText}. Of a model that mirrors
 * a table or a wire format it cannot tell that others chose its shape; raise {@code
 * maxStringFields} or switch it off there.
 */
@RuleInfo(
    summary = "A model is little more than a bag of Strings",
    severity = Severity.WARNING,
    scope = Scope.TYPE,
    kinds = {Kind.CLASS, Kind.RECORD},
    where = Where.MODELS,
    triggers = "~String",
    options = {
      @RuleOption(
          name = "maxStringFields",
          description = "How many Strings a model may hold.",
          defaultValue = "5",
          allowed = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "15", "20"}),
      @RuleOption(
          name = "freeText",
          description = "Last words of names that do not count, since they are text.",
          defaultValue = ExcessiveStrings.FREE_TEXT)
    })
public final class ExcessiveStrings implements Rule {

  static final String FREE_TEXT =
      "description,desc,message,msg,text,title,comment,comments,note,notes,remark,remarks,summary,"
          + "body,content,label,caption,url,uri,link,path,file,query,sql,expression,template,json,"
          + "xml,html,password,secret";

  private final int maxStringFields;
  private final Set<String> freeText;

  /** The rule with its defaults. */
  public ExcessiveStrings() {
    this(new RuleOptions(Map.of("maxStringFields", "5", "freeText", FREE_TEXT)));
  }

  private ExcessiveStrings(RuleOptions options) {
    maxStringFields = Integer.parseInt(options.get("maxStringFields"));
    freeText = Set.copyOf(options.list("freeText"));
  }

  @Override
  public Rule with(RuleOptions options) {
    return new ExcessiveStrings(options);
  }

  @Override
  public boolean suspects(Candidate candidate) {
    return strings(candidate.type()).size() > maxStringFields;
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    TypeContext type = declaration.type();
    List<String> strings = strings(type);
    if (strings.size() > maxStringFields) {
      reporter.report(
          declaration.node(),
          "Strings",
          "'"
              + type.facts().name()
              + "' holds "
              + strings.size()
              + " Strings that pass for each other: "
              + String.join(", ", strings)
              + "; give them types of their own, and group what belongs together");
    }
  }

  private List<String> strings(TypeContext type) {
    if (type.role() != Role.MODEL) {
      return List.of();
    }
    return StateFacts.of(type).stream()
        .filter(it -> type.names().means(it.type(), "java.lang.String"))
        .map(ParameterFacts::name)
        .filter(it -> !isFreeText(NameTokens.of(it)))
        .toList();
  }

  private boolean isFreeText(List<String> tokens) {
    return !tokens.isEmpty() && freeText.contains(tokens.get(tokens.size() - 1));
  }
}

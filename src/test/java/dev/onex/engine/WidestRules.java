package dev.onex.engine;

import dev.onex.rule.RuleSet;
import dev.onex.rule.RuleSetting;
import dev.onex.rules.BuiltInRules;
import java.util.LinkedHashMap;
import java.util.Map;

/** Settings that make every rule look at as much as its options allow. */
final class WidestRules {

  private WidestRules() {}

  /** The settings by rule. */
  static Map<String, RuleSetting> settings() {
    Map<String, RuleSetting> settings = new LinkedHashMap<>();
    BuiltInRules.all().forEach(it -> settings.put(RuleSet.nameOf(it), RuleSetting.DEFAULT));
    BuiltInRules.all().forEach(it -> settings.put(RuleSet.nameOf(it), RuleSetting.DEFAULT));
    options().forEach((rule, set) -> settings.put(rule, new RuleSetting(false, null, set)));
    return settings;
  }

  /** Every option of every rule that has any. */
  static Map<String, Map<String, String>> options() {
    return Map.ofEntries(
        Map.entry("AccessorFamily", Map.of("minAccessors", "2")),
        Map.entry("BadIssueLiteral", Map.of("baseClasses", "shop.Base")),
        Map.entry("BroadCatch", Map.of("boundaryAnnotations", "")),
        Map.entry("BypassedValidation", Map.of("baseClasses", "shop.Base")),
        Map.entry("ConsoleOutput", Map.of("consoleAllowed", "")),
        Map.entry("ConstantsAsEnum", Map.of("nouns", "status,type,default", "minConstants", "2")),
        Map.entry("FloatMoney", Map.of("nouns", "amount,price,a,order")),
        Map.entry("GenericMethodName", Map.of("names", "process,execute,run,handle,get,a")),
        Map.entry("MisplacedOptional", Map.of("allowedAnnotations", "")),
        Map.entry("MissingConstraint", Map.of("noInputPackages", "")),
        Map.entry("MissingSuperValidate", Map.of("baseClasses", "shop.Base")),
        Map.entry("ModelPrefix", Map.of("modelNamePattern", "Model.*")),
        Map.entry("PublicMutableField", Map.of("injectedBy", "")),
        Map.entry("RawType", Map.of("scope", "everywhere")),
        Map.entry(
            "StringId",
            Map.of(
                "nouns",
                "id,uuid,guid,ref,name,key",
                "allowedNames",
                "",
                "allowLongIds",
                "false",
                "wirePackages",
                "")),
        Map.entry(
            "UntypedContainer",
            Map.of(
                "treeTypes", "java.util.Properties,java.util.Map,java.util.List,java.lang.Class")));
  }
}

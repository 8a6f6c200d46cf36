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
        Map.entry("CompatibilityShim", Map.of("compatNames", "true")),
        Map.entry("ConsoleOutput", Map.of("consoleAllowed", "")),
        Map.entry(
            "ConstantsAsEnum", Map.of("nouns", "status,level,colour,name", "minConstants", "2")),
        Map.entry("ExcessiveStrings", Map.of("maxStringFields", "1", "freeText", "")),
        Map.entry("FloatMoney", Map.of("nouns", "amount,price,rate,a")),
        Map.entry("GenericMethodName", Map.of("names", "process,run,execute,get,a")),
        Map.entry("MisplacedOptional", Map.of("allowedAnnotations", "")),
        Map.entry("MissingConstraint", Map.of("noInputPackages", "")),
        Map.entry("MissingSuperValidate", Map.of("baseClasses", "shop.Base")),
        Map.entry("ModelPrefix", Map.of("modelNamePattern", "^Model[A-Z]")),
        Map.entry("OptionalIdentity", Map.of("names", "name,key,parentId,ownerId,groupId")),
        Map.entry(
            "OversizedSignature",
            Map.of("maxParams", "3", "maxMethods", "5", "maxComponents", "5")),
        Map.entry("PermissiveJson", Map.of("externalPackages", "")),
        Map.entry("PublicMutableField", Map.of("injectedBy", "")),
        Map.entry("RawType", Map.of("scope", "everywhere")),
        Map.entry("SilentEnvironmentDefault", Map.of("allowEnvDefaults", "")),
        Map.entry("StringDispatch", Map.of("maxElseIf", "1")),
        Map.entry(
            "StringEnum",
            Map.of(
                "nouns",
                "status,state,type,kind,mode,name,value",
                "allowedNames",
                "",
                "externalPackages",
                "")),
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
        Map.entry("StringVersion", Map.of("allowedNames", "")),
        Map.entry("SwappableParameters", Map.of("maxSameTypeRun", "1")),
        Map.entry("TodoMarker", Map.of("ticketPattern", "(?!)")),
        Map.entry(
            "UntypedContainer",
            Map.of(
                "treeTypes", "java.util.Properties,java.util.Map,java.util.List,java.lang.Class")),
        Map.entry(
            "VagueName",
            Map.of(
                "vagueWords",
                "manager,helper,util,utils,type,impl,set,map",
                "fillers",
                "abstract,default,simple,base",
                "allowedNames",
                "")));
  }
}

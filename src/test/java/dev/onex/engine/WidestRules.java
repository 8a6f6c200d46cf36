package dev.onex.engine;

import dev.onex.rule.RuleSetting;
import java.util.LinkedHashMap;
import java.util.Map;

/** Settings that make every rule look at as much as its options allow. */
final class WidestRules {

  private WidestRules() {}

  /** The settings by rule. */
  static Map<String, RuleSetting> settings() {
    Map<String, RuleSetting> settings = new LinkedHashMap<>();
    options().forEach((rule, set) -> settings.put(rule, new RuleSetting(false, null, set)));
    return settings;
  }

  /** Every option of every rule that has any. */
  static Map<String, Map<String, String>> options() {
    return Map.ofEntries(
        Map.entry("BroadCatch", Map.of("boundaryAnnotations", "")),
        Map.entry("ConsoleOutput", Map.of("consoleAllowed", "")),
        Map.entry("ExcessiveStrings", Map.of("maxStringFields", "1", "freeText", "")),
        Map.entry("MisplacedOptional", Map.of("allowedAnnotations", "")),
        Map.entry("OptionalIdentity", Map.of("names", "name,key,parentId,ownerId,groupId")),
        Map.entry(
            "OversizedSignature",
            Map.of("maxParams", "3", "maxMethods", "5", "maxComponents", "5")),
        Map.entry("PermissiveJson", Map.of("externalPackages", "")),
        Map.entry("PublicMutableField", Map.of("injectedBy", "")),
        Map.entry("RawType", Map.of("scope", "everywhere")),
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

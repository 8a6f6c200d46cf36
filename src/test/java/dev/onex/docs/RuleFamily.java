package dev.onex.docs;

import java.util.List;
import java.util.stream.Stream;

/**
 * Rules that have something in common, in the order of the index.
 *
 * @param text what they have in common, in a sentence
 */
record RuleFamily(String name, String text, List<Member> rules) {

  /** All of them; every rule is in one. */
  static final List<RuleFamily> ALL =
      List.of(
          new RuleFamily(
              "Weak types",
              "Types that let everything in.",
              List.of(
                  rule("ObjectTyped", "Checkstyle IllegalType"),
                  rule("UntypedContainer"),
                  rule("RawType", "Sonar S3740", "javac rawtypes"),
                  rule(
                      "UncheckedEscape",
                      "Checkstyle SuppressWarnings",
                      "Error Prone SuppressWarningsWithoutExplanation",
                      "Sonar S1309",
                      "SpotBugs BC_UNCONFIRMED_CAST",
                      "javac unchecked"))),
          new RuleFamily(
              "Stringly typed",
              "Text and numbers where a type of its own would keep values apart.",
              List.of(
                  rule("StringId"),
                  rule(
                      "UntypedTime",
                      "PMD ReplaceJavaUtilCalendar ReplaceJavaUtilDate",
                      "Error Prone JavaUtilDate StronglyTypeTime",
                      "Sonar S2143"),
                  rule("StringEnum"),
                  rule("StringVersion"),
                  rule("ExcessiveStrings", "PMD DataClass TooManyFields"),
                  rule(
                      "SwappableParameters",
                      "PMD UseObjectForClearerAPI",
                      "Error Prone ArgumentSelectionDefectChecker",
                      "Sonar S2234"),
                  rule("FloatMoney"),
                  rule(
                      "ConstantsAsEnum",
                      "PMD ConstantsInInterface",
                      "Checkstyle InterfaceIsType",
                      "Sonar S1214"))),
          new RuleFamily(
              "Model shape",
              "How models hold their state.",
              List.of(
                  rule(
                      "PublicMutableField",
                      "PMD MutableStaticState",
                      "Checkstyle VisibilityModifier",
                      "Error Prone NonFinalStaticField",
                      "Sonar S1104 S1444",
                      "SpotBugs MS_SHOULD_BE_FINAL PA_PUBLIC_PRIMITIVE_ATTRIBUTE"),
                  rule("MutableModel", "PMD DataClass ImmutableField", "Sonar S6206"),
                  rule(
                      "LeakyComponent",
                      "PMD ArrayIsStoredDirectly MethodReturnsInternalArray",
                      "Sonar S2384",
                      "SpotBugs EI_EXPOSE_REP EI_EXPOSE_REP2"),
                  rule("MissingConstraint", "Sonar S5128"),
                  rule(
                      "EqualityContract",
                      "PMD OverrideBothEqualsAndHashcode SuspiciousEqualsMethodName",
                      "Checkstyle CovariantEquals EqualsHashCode",
                      "Error Prone ArrayRecordComponent EqualsHashCode NonOverridingEquals",
                      "Sonar S1201 S1206 S6218",
                      "SpotBugs EQ_SELF_NO_OBJECT HE_EQUALS_NO_HASHCODE HE_EQUALS_USE_HASHCODE HE_HASHCODE_NO_EQUALS"),
                  rule("PermissiveJson"),
                  rule(
                      "SeveralModelsPerFile",
                      "Checkstyle OneTopLevelClass OuterTypeNumber",
                      "Error Prone MultipleTopLevelClasses",
                      "Sonar S1996"),
                  rule("DuplicateModelName", "Error Prone JavaLangClash"),
                  rule("OpenHierarchy"),
                  rule("MapConversion"))),
          new RuleFamily(
              "Optionality",
              "How absence is said.",
              List.of(
                  rule("MisplacedOptional", "Sonar S3553"),
                  rule(
                      "NullOptional",
                      "Error Prone NullOptional NullableOptional",
                      "Sonar S2789",
                      "SpotBugs NP_OPTIONAL_RETURN_NULL"),
                  rule(
                      "NullCollection",
                      "PMD ReturnEmptyCollectionRatherThanNull",
                      "Error Prone ReturnsNullCollection",
                      "Sonar S1168",
                      "SpotBugs PZLA_PREFER_ZERO_LENGTH_ARRAYS"),
                  rule(
                      "InconsistentNullness",
                      "Error Prone MultipleNullnessAnnotations NullablePrimitive",
                      "Sonar S4682 S6665"),
                  rule("OptionalIdentity"),
                  rule("BoxedBoolean", "Sonar S2447", "SpotBugs NP_BOOLEAN_RETURN_NULL"))),
          new RuleFamily(
              "Unions and dispatch",
              "Branches that no compiler can check.",
              List.of(
                  rule("TypeTestDispatch", "Error Prone PatternMatchingInstanceof", "Sonar S6880"),
                  rule("StringDispatch", "Sonar S2196 S6880"),
                  rule(
                      "DefaultHidesCases",
                      "PMD ExhaustiveSwitchHasDefault",
                      "Error Prone UnnecessaryDefaultInEnumSwitch"),
                  rule("FlagParameters", "Error Prone BooleanParameter", "Sonar S2301"))),
          new RuleFamily(
              "Error handling",
              "Exceptions that get lost, or say nothing.",
              List.of(
                  rule(
                      "SwallowedException",
                      "PMD EmptyCatchBlock",
                      "Checkstyle EmptyBlock EmptyCatchBlock",
                      "Error Prone EmptyCatch",
                      "Sonar S108",
                      "SpotBugs DE_MIGHT_IGNORE"),
                  rule(
                      "BroadCatch",
                      "PMD AvoidCatchingGenericException AvoidCatchingThrowable",
                      "Checkstyle IllegalCatch",
                      "Error Prone CatchingUnchecked",
                      "Sonar S1181 S2221",
                      "SpotBugs REC_CATCH_EXCEPTION"),
                  rule("CatchFallback", "Sonar S1166"),
                  rule(
                      "LostCause",
                      "PMD PreserveStackTrace",
                      "Error Prone InterruptedExceptionSwallowed UnusedException",
                      "Sonar S1166 S2142"),
                  rule(
                      "GenericThrow",
                      "PMD AvoidThrowingRawExceptionTypes SignatureDeclareThrowsException",
                      "Checkstyle IllegalThrows",
                      "Error Prone ThrowSpecificExceptions",
                      "Sonar S112",
                      "SpotBugs THROWS_METHOD_THROWS_CLAUSE_BASIC_EXCEPTION THROWS_METHOD_THROWS_CLAUSE_THROWABLE THROWS_METHOD_THROWS_RUNTIMEEXCEPTION"))),
          new RuleFamily(
              "Honesty",
              "Code that is not what it seems.",
              List.of(
                  rule("StubImplementation"),
                  rule("HollowMethod", "PMD UncommentedEmptyMethodBody", "Sonar S1186 S3400"),
                  rule("TodoMarker", "Checkstyle TodoComment", "Sonar S1134 S1135"),
                  rule(
                      "ConsoleOutput",
                      "PMD AvoidPrintStackTrace SystemPrintln",
                      "Error Prone CatchAndPrintStackTrace SystemOut",
                      "Sonar S106"),
                  rule(
                      "HardcodedSecret",
                      "PMD HardCodedCryptoKey",
                      "Sonar S2068 S6418 S6437",
                      "SpotBugs DMI_CONSTANT_DB_PASSWORD"),
                  rule(
                      "HardcodedEnvironment",
                      "PMD AvoidUsingHardCodedIP",
                      "Sonar S1075 S1313",
                      "SpotBugs DMI_HARDCODED_ABSOLUTE_FILENAME"),
                  rule("SilentEnvironmentDefault"),
                  rule(
                      "CompatibilityShim",
                      "Checkstyle MissingDeprecated",
                      "Error Prone DepAnn",
                      "Sonar S1123 S1133 S6355"),
                  rule("TestDoubleInMain"),
                  rule(
                      "ReflectiveBypass",
                      "PMD AvoidAccessibilityAlteration",
                      "Sonar S3011 S6216"))),
          new RuleFamily(
              "Generics, naming, size",
              "What signatures and names say, and how much they carry.",
              List.of(
                  rule(
                      "OverbroadGenerics",
                      "PMD ExtendsObject",
                      "Error Prone ExtendsObject TypeParameterUnusedInFormals UnusedTypeParameter",
                      "Sonar S1452 S2326"),
                  rule(
                      "OversizedSignature",
                      "PMD ExcessiveParameterList TooManyMethods",
                      "Checkstyle MethodCount ParameterNumber RecordComponentNumber",
                      "Error Prone TooManyParameters",
                      "Sonar S107 S1448"),
                  rule(
                      "VagueName",
                      "PMD ClassNamingConventions",
                      "Checkstyle IllegalIdentifierName"),
                  rule(
                      "ModelPrefix",
                      "PMD ClassNamingConventions",
                      "Checkstyle TypeName",
                      "Sonar S101"),
                  rule("AccessorFamily"),
                  rule("GenericMethodName"))),
          new RuleFamily(
              "Validated models",
              "What breaks the contract of models that validate themselves.",
              List.of(
                  rule("MissingSuperValidate", "Error Prone MissingSuperCall"),
                  rule(
                      "BypassedValidation",
                      "Error Prone CheckReturnValue",
                      "SpotBugs RV_RETURN_VALUE_IGNORED"),
                  rule("BadIssueLiteral"))),
          new RuleFamily(
              "Engine",
              "What could not be checked, and markers that suppress nothing. They cannot be switched"
                  + " off: green never means \"not looked at\".",
              List.of(
                  rule("UnparsableSource"),
                  rule("IncompleteAnalysis"),
                  rule("BadSuppression", "Error Prone SuppressWarningsWithoutExplanation"),
                  rule("StaleSuppression", "PMD UnnecessaryWarningSuppression"))));

  /**
   * A rule of a family.
   *
   * @param nearest the nearest checks of other tools; empty if there are none
   */
  record Member(String rule, List<NearestChecks> nearest) {}

  /** A rule, and for each tool that has near checks its name and theirs, with blanks between. */
  private static Member rule(String name, String... nearest) {
    return new Member(name, Stream.of(nearest).map(NearestChecks::of).toList());
  }

  /** The entry of a rule. */
  static Member of(String rule) {
    return ALL.stream()
        .flatMap(it -> it.rules().stream())
        .filter(it -> it.rule().equals(rule))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(rule + " needs a line in RuleFamily"));
  }
}

package dev.onex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each clause of what makes a type a model, and of what does not. */
class ModelsTest {

  private static final String FIELDS = "{ int a; int b; }";

  private static Role role(String source, String type) {
    return JudgedSource.of(source).roleOf(type);
  }

  private static void isModel(String source, String type) {
    assertThat(role(source, type)).as(source).isEqualTo(Role.MODEL);
  }

  private static void isOther(String source, String type) {
    assertThat(role(source, type)).as(source).isEqualTo(Role.OTHER);
  }

  @Test
  void anOrdinaryClassIsNoModel() {
    isOther("package a; public class Order " + FIELDS, "a.Order");
  }

  @Test
  void aClassThatExtendsValidatedModelIsOne() {
    isModel(
        "import dev.onex.validation.ValidatedModel; class A extends ValidatedModel " + FIELDS, "A");
    isModel(
        "import dev.onex.validation.*; class A extends dev.onex.validation.ValidatedModel "
            + FIELDS,
        "A");
    isOther("import other.ValidatedModel; class A extends ValidatedModel " + FIELDS, "A");
  }

  @Test
  void aClassThatExtendsValidatedModelThroughOthersIsOne() {
    JudgedSource source =
        JudgedSource.of(
            "package a; class A extends B " + FIELDS,
            "package a; import c.C; class B extends C { }",
            "package c; import dev.onex.validation.ValidatedModel; public class C extends"
                + " ValidatedModel { }");
    assertThat(source.roleOf("a.A")).isEqualTo(Role.MODEL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OnexModel",
        "Entity",
        "jakarta.persistence.Entity",
        "Embeddable",
        "MappedSuperclass",
        "Document(\"x\")",
        "MappedEntity",
        "MongoEntity(collection = \"x\")",
        "PersistenceCapable",
        "RedisHash",
        "Table(\"x\")",
        "Data",
        "lombok.Value"
      })
  void aClassWithAnAnnotationOfModelsIsOne(String annotation) {
    isModel("@X @" + annotation + " class A " + FIELDS, "A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Component", "EntityScan", "Values", "Entity.Other"})
  void aClassWithAnotherAnnotationIsNone(String annotation) {
    isOther("@" + annotation + " class A " + FIELDS, "A");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ModelOrder",
        "OrderDto",
        "OrderDTO",
        "OrderRequest",
        "OrderResponse",
        "OrderEvent",
        "OrderCommand",
        "OrderPayload",
        "OrderEntity",
        "Event"
      })
  void aClassWithANameOfModelsIsOne(String name) {
    isModel("class " + name + FIELDS, name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Model",
        "Modeller",
        "OrderModel",
        "OrderDtos",
        "EventBus",
        "RequestHandler",
        "Orderdto",
        "aModelB"
      })
  void aClassWithANameThatOnlyLooksLikeItIsNone(String name) {
    isOther("class " + name + FIELDS, name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"model", "models", "dto", "domain", "entity", "event", "events"})
  void aClassInAPackageOfModelsIsOne(String segment) {
    isModel("package shop." + segment + "; class A " + FIELDS, "shop." + segment + ".A");
    isModel(
        "package " + segment + ".shop; class A { class B " + FIELDS + "}", segment + ".shop.A.B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { private int a; public int getA() { return a; } }",
        "class A { private boolean a; boolean isA() { return a; } }",
        "class A { private final int a; private final int b; public int a() { return a; } }",
        "class A { private int a; public void setA(int to) { } }",
        "class A { private int _a; public int getA() { return 0; } }",
        "class A { public int a; private int b; }",
        "class A { private static final Logger LOG = null; private Logger log; int a; }",
        "class A { @Inject private Clock clock; @Autowired Other other; int a; }",
        "@lombok.Getter class A { private int a; private int b; }",
        "class A { @Getter private int a; private int b; }",
        "class Service { int a; }",
        "class A { private final int a; A(int a) { this.a = a; } }",
        "class A { private int a; @Override public String toString() { return \"A\" + a; } }",
        "class A { protected int a; public int getA() { return a; } }"
      })
  void aClassThatOffersHalfOfItsStateInAPackageOfModelsIsOne(String source) {
    String name = source.contains("class A") ? "A" : "Service";
    isModel("package shop.model; " + source, "shop.model." + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { }",
        "class A { public static int a; public void run() { } }",
        "class A { private int a; void run() { } }",
        "class A { private int a; private void run() { } }",
        "class A { protected int a; protected int getA() { return a; } }",
        "class A { private int a, b, c; public int getA() { return a; } }",
        "class A { private int a; public int getA(int from) { return a; } }",
        "class A { private int a; public static int getA() { return 1; } }",
        "class A { Logger log; @Inject Clock clock; }",
        "@Service class A { int a; int b; }",
        "@org.springframework.stereotype.Component class A { int a; }"
      })
  void aClassThatKeepsItsStateInAPackageOfModelsIsNone(String source) {
    isOther("package shop.model; " + source, "shop.model.A");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OrderListener",
        "OrderServiceImpl",
        "OrderProcessor",
        "FlushVisitor",
        "OrderFactory",
        "OrderUtils",
        "OrderDao"
      })
  void aClassThatIsNamedForItsWorkInAPackageOfModelsIsNone(String name) {
    isOther("package shop.model; class " + name + FIELDS, "shop.model." + name);
  }

  @Test
  void whatOnlyItsOwnerSeesInAPackageOfModelsIsNone() {
    isOther("package a.model; class X { private class A " + FIELDS + " }", "a.model.X.A");
    isOther("package a.model; class X { protected class A " + FIELDS + " }", "a.model.X.A");
    isModel("package a.model; class X { class A " + FIELDS + " }", "a.model.X.A");
    isOther(
        "package a.model; class AnX { class XLoader { class A " + FIELDS + " } }",
        "a.model.AnX.XLoader.A");
  }

  @Test
  void otherEvidenceCountsWhateverAClassOffers() {
    isModel("package a.event; class OrderEvent { private int a; }", "a.event.OrderEvent");
    isModel("@Entity class OrderListener { private int a; }", "OrderListener");
  }

  @ParameterizedTest
  @ValueSource(strings = {"modeling", "domains", "entities", "submodel"})
  void aClassInAPackageThatOnlyLooksLikeItIsNone(String segment) {
    isOther("package shop." + segment + "; class A " + FIELDS, "shop." + segment + ".A");
  }

  @Test
  void aRecordThatOthersCanSeeIsOne() {
    isModel("record A(int a, int b) { }", "A");
    isModel("class X { protected record A(int a, int b) { } }", "X.A");
    isOther("class X { private record A(int a, int b) { } }", "X.A");
    isModel("class X { private record AEvent(int a, int b) { } }", "X.AEvent");
  }

  @Test
  void enumsAnnotationsAndTheImplicitClassAreNone() {
    isOther("package a.model; enum OrderEvent { X }", "a.model.OrderEvent");
    isOther("package a.model; @Entity @interface Request { }", "a.model.Request");
    assertThat(JudgedSource.of("int a; int b; void main() { }").roleOf("")).isEqualTo(Role.OTHER);
  }

  @Test
  void exceptionsAreNone() {
    isOther(
        "package a.model; class OrderException extends Unknown " + FIELDS,
        "a.model.OrderException");
    isOther("package a.model; class OrderError extends Unknown " + FIELDS, "a.model.OrderError");
    isOther("package a.model; class Failure extends RuntimeException " + FIELDS, "a.model.Failure");
    isOther(
        "package a.model; class Failure extends java.io.IOException " + FIELDS, "a.model.Failure");
  }

  @Test
  void whatIsOnlyNamedLikeAnExceptionMayBeAModel() {
    isModel(
        "package a; public record ValidationError(String field, Object value) { }",
        "a.ValidationError");
    isModel("package a.model; class ApiError " + FIELDS, "a.model.ApiError");
  }

  @Test
  void whatCannotBeAnExceptionIsNoneByItsName() {
    isModel("@Data class LoadError implements java.io.Serializable " + FIELDS, "LoadError");
    isModel(
        "package a.model; class Flow " + FIELDS + " class FlowWithException extends Flow " + FIELDS,
        "a.model.FlowWithException");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Component @Data class Orders",
        "@Service @Value class Orders",
        "@Component class OrderEvent",
        "@Component @Getter @Setter class Orders",
        "@org.springframework.stereotype.Service class PayCommand",
        "@Command(name = \"pay\") class PayCommand",
        "@CommandLine.Command class PayCommand",
        "class PayCommand implements Runnable",
        "class PayCommand implements java.util.concurrent.Callable<Integer>",
        "class PayCommand implements org.apache.karaf.shell.api.action.Action",
        "class ModelMapper",
        "class ModelConverter",
        "class ModelMapUtils",
        "@Getter class Orders",
        "@Setter class Orders",
        "@Getter @Setter class OrderService"
      })
  void whatWorksIsNoneByItsNameOrItsAccessors(String header) {
    String name = header.replaceAll(".*class (\\w+).*", "$1");
    isOther(header + FIELDS, name);
  }

  @Test
  void aCommandThatExtendsWhatIsRunIsNone() {
    JudgedSource source =
        JudgedSource.of(
            "abstract class Base implements Runnable { } class PayCommand extends Base" + FIELDS);
    assertThat(source.roleOf("PayCommand")).isEqualTo(Role.OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Component @ConfigurationProperties(\"shop\") @Data class Orders",
        "@Component @Entity class Orders",
        "@Data class OrderService",
        "@Getter @Setter class Orders",
        "class PayCommand implements Comparable<PayCommand>",
        "class ModelMap"
      })
  void whatHoldsDataIsOneWhateverElseItsHeaderSays(String header) {
    String name = header.replaceAll(".*class (\\w+).*", "$1");
    isModel(header + FIELDS, name);
  }

  @Test
  void buildersAreNone() {
    isOther("package a.model; class OrderBuilder " + FIELDS, "a.model.OrderBuilder");
    isOther(
        "package a.model; class Order { class Builder " + FIELDS + "}", "a.model.Order.Builder");
  }

  @Test
  void queriesThatMyBatisGeneratorWritesAreNone() {
    String source =
        "package a.model; public class OrderExample { protected String orderByClause; protected"
            + " boolean distinct; protected java.util.List<Criterion> oredCriteria; public static"
            + " class Criterion "
            + FIELDS
            + " }";
    isOther(source, "a.model.OrderExample");
    isOther(source, "a.model.OrderExample.Criterion");
    isModel("package a.model; class OrderExample " + FIELDS, "a.model.OrderExample");
  }

  @Test
  void typesOfTestRootsAreNone() {
    assertThat(JudgedSource.ofTest("record A(int a, int b) { }").roleOf("A")).isEqualTo(Role.OTHER);
    assertThat(JudgedSource.ofTest("@Entity class A " + FIELDS).roleOf("A")).isEqualTo(Role.OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String",
        "int",
        "long",
        "boolean",
        "Integer",
        "java.util.UUID",
        "BigDecimal",
        "Instant",
        "LocalDate",
        "CharSequence"
      })
  void aRecordOfOneScalarIsAValueAndNoModel(String type) {
    isOther("record A(" + type + " value) { }", "A");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Object", "List<String>", "String[]", "int...", "Other", "Map<String,Object>"})
  void aRecordOfOneOtherThingIsAModel(String type) {
    isModel("record A(" + type + " value) { }", "A");
  }

  @Test
  void aRecordOfSeveralOrNoScalarsIsAModel() {
    isModel("record A(String a, String b) { }", "A");
    isModel("record A() { }", "A");
  }

  @Test
  void aFinalClassAroundOneScalarIsAValueAndNoModel() {
    isOther(
        "package a; @Entity final class A { private final String value; static int x; }", "a.A");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "class A { private final String value; }",
        "final class A { private String value; }",
        "final class A { final String value; }",
        "final class A { private final String value, other; }",
        "final class A { private final String value; private final int b; }",
        "final class A { private final Object value; }",
        "final class A { }"
      })
  void aClassThatIsNotQuiteAValueIsAModel(String source) {
    isModel("package a; @Entity " + source, "a.A");
  }

  @Test
  void anInterfaceThatOthersCanSeeIsAPublicOne() {
    assertThat(role("public interface I { }", "I")).isEqualTo(Role.PUBLIC_INTERFACE);
    assertThat(role("interface I { }", "I")).isEqualTo(Role.OTHER);
    assertThat(JudgedSource.ofTest("public interface I { }").roleOf("I"))
        .isEqualTo(Role.PUBLIC_INTERFACE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "public class A { public interface I { } }|A.I|PUBLIC_INTERFACE",
        "public class A { interface I { } }|A.I|OTHER",
        "class A { public interface I { } }|A.I|OTHER",
        "public interface A { interface I { } }|A.I|PUBLIC_INTERFACE",
        "public @interface A { interface I { } }|A.I|PUBLIC_INTERFACE",
        "interface A { interface I { } }|A.I|OTHER",
        "public class A { interface B { interface I { } } }|A.B.I|OTHER",
        "public interface A { class B { public interface I { } } }|A.B.I|PUBLIC_INTERFACE"
      })
  void anInterfaceIsAsVisibleAsTheTypesAroundIt(String source, String type, Role role) {
    assertThat(role(source, type)).isEqualTo(role);
  }
}

package dev.onex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What makes a type a model may be set. */
class ModelSettingsTest {

  private static final String DATA = " { public int a; public int b; }";

  private static Role role(ModelSettings settings, String source, String type, String... others) {
    return JudgedSource.of(settings, source, others).roleOf(type);
  }

  private static ModelSettings annotated(String... names) {
    return new ModelSettings(List.of(names), List.of(), List.of(), List.of());
  }

  private static ModelSettings named(String... names) {
    return new ModelSettings(List.of(), List.of(names), List.of(), List.of());
  }

  private static ModelSettings inPackages(String... names) {
    return new ModelSettings(List.of(), List.of(), List.of(names), List.of());
  }

  private static ModelSettings extending(String... names) {
    return new ModelSettings(List.of(), List.of(), List.of(), List.of(names));
  }

  @Test
  void annotationsCount() {
    ModelSettings settings = annotated("DomainObject");
    assertThat(role(settings, "@DomainObject class A { int a; }", "A")).isEqualTo(Role.MODEL);
    assertThat(role(settings, "@x.DomainObject class A { int a; }", "A")).isEqualTo(Role.MODEL);
    assertThat(role(settings, "@Entity class A { int a; }", "A")).isEqualTo(Role.OTHER);
  }

  @Test
  void namesMatchWhole() {
    ModelSettings settings = named("A.*|Z", "B");
    assertThat(role(settings, "class Ab { int a; }", "Ab")).isEqualTo(Role.MODEL);
    assertThat(role(settings, "class Z { int a; }", "Z")).isEqualTo(Role.MODEL);
    assertThat(role(settings, "class B { int a; }", "B")).isEqualTo(Role.MODEL);
    assertThat(role(settings, "class BA { int a; }", "BA")).isEqualTo(Role.OTHER);
    assertThat(role(settings, "class OrderDto { int a; }", "OrderDto")).isEqualTo(Role.OTHER);
  }

  @Test
  void packagesCountBySegmentOrFromTheFirstOn() {
    ModelSettings settings = inPackages("facts", "com.acme.api");
    assertThat(role(settings, "package a.facts.b; class A" + DATA, "a.facts.b.A"))
        .isEqualTo(Role.MODEL);
    assertThat(role(settings, "package com.acme.api.v1; class A" + DATA, "com.acme.api.v1.A"))
        .isEqualTo(Role.MODEL);
    assertThat(role(settings, "package com.acme.apis; class A" + DATA, "com.acme.apis.A"))
        .isEqualTo(Role.OTHER);
    assertThat(role(settings, "package x.com.acme.api; class A" + DATA, "x.com.acme.api.A"))
        .isEqualTo(Role.OTHER);
    assertThat(role(settings, "package a.model; class A" + DATA, "a.model.A"))
        .isEqualTo(Role.OTHER);
  }

  @Test
  void baseClassesCountDirectlyOrNot() {
    ModelSettings settings = extending("com.acme.Base");
    String base = "package com.acme; public class Base {}";
    String middle = "package a; public class Middle extends com.acme.Base {}";
    assertThat(role(settings, "package a; class A extends Middle {}", "a.A", base, middle))
        .isEqualTo(Role.MODEL);
    assertThat(role(settings, "package a; class A extends Other {}", "a.A", base, middle))
        .isEqualTo(Role.OTHER);
  }

  @Test
  void recordsThatOthersCanSeeAreModelsWhateverIsSet() {
    assertThat(role(annotated(), "record A(int a, int b) {}", "A")).isEqualTo(Role.MODEL);
    assertThat(role(annotated(), "class A { int a; }", "A")).isEqualTo(Role.OTHER);
  }
}

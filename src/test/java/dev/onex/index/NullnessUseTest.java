package dev.onex.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.outline.Import;
import java.util.List;
import org.junit.jupiter.api.Test;

class NullnessUseTest {

  private static final Import NULLABLE =
      new Import("org.jspecify.annotations.Nullable", false, false);

  private static NullnessUse use(String... sources) {
    return new IndexedSources(sources).index().nullness();
  }

  @Test
  void theMainLibraryIsTheOneThatMostFilesImport() {
    String jsr = "import javax.annotation.Nullable; import javax.annotation.Nonnull; class A { }";
    String jspecify = "import org.jspecify.annotations.Nullable; class B { }";
    assertThat(use("class C { }").main()).isEmpty();
    assertThat(use(jsr).main()).hasValue(NullnessLibrary.JSR_305);
    assertThat(use(jsr, jspecify).main()).hasValue(NullnessLibrary.JSPECIFY);
    assertThat(use(jsr, jspecify, jsr).main()).hasValue(NullnessLibrary.JSR_305);
    assertThat(use(jsr).includes(NullnessLibrary.JSR_305)).isTrue();
    assertThat(use(jsr).includes(NullnessLibrary.JSPECIFY)).isFalse();
  }

  @Test
  void aFileThatDeclaresAnnotationsAloneDoesNotCount() {
    assertThat(use("import javax.annotation.Nonnull; @Nonnull @interface Own { }").main())
        .isEmpty();
    assertThat(use("import javax.annotation.Nonnull; @interface Own { } class B { }").main())
        .hasValue(NullnessLibrary.JSR_305);
  }

  @Test
  void aPackageSaysWhatHoldsForAllThatSaysNothing() {
    NullnessUse use =
        use(
            "@NullMarked package a; import org.jspecify.annotations.NullMarked;",
            "@org.springframework.lang.NonNullApi package b;",
            "@Deprecated package c; import org.jspecify.annotations.NullMarked;",
            "@ParametersAreNullableByDefault package d;");
    assertThat(List.of("a", "b", "c", "d", ""))
        .filteredOn(use::hasDefault)
        .containsExactly("a", "b");
    assertThat(List.of("a", "b", "c", "d", "")).filteredOn(use::isNullMarked).containsExactly("a");
  }

  @Test
  void anImportIsOfALibraryIfItNamesOneOfItsAnnotations() {
    assertThat(NullnessLibrary.of(NULLABLE)).hasValue(NullnessLibrary.JSPECIFY);
    assertThat(NullnessLibrary.of(new Import("org.jspecify.annotations", false, true)))
        .hasValue(NullnessLibrary.JSPECIFY);
    assertThat(NullnessLibrary.of(new Import("javax.annotation", false, true))).isEmpty();
    assertThat(NullnessLibrary.of(new Import("javax.annotation.Resource", false, false))).isEmpty();
    assertThat(NullnessLibrary.of(new Import("lombok.NonNull", false, false))).isEmpty();
    assertThat(NullnessLibrary.of(new Import("javax.annotation.Nullable.A", true, false)))
        .isEmpty();
  }

  @Test
  void anAnnotationIsOfTheLibraryThatItIsImportedFrom() {
    List<Import> imports =
        List.of(
            new Import("own.NonNull", false, false),
            NULLABLE,
            new Import("org.eclipse.jdt.annotation", false, true));
    assertThat(NullnessLibrary.of("Nullable", imports)).hasValue(NullnessLibrary.JSPECIFY);
    assertThat(NullnessLibrary.of("NonNull", imports)).isEmpty();
    assertThat(NullnessLibrary.of("NonNullByDefault", imports)).hasValue(NullnessLibrary.ECLIPSE);
    assertThat(NullnessLibrary.of("Override", imports)).isEmpty();
    assertThat(NullnessLibrary.of("javax.annotation.Nullable", imports))
        .hasValue(NullnessLibrary.JSR_305);
  }
}

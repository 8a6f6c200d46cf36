package dev.onex.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A build does not pay for formats that it does not want. */
final class FormatsAreLoadedLateTest {

  /** Loads our reports anew, and knows no writer but that of JSON. */
  private static final class OnlyJson extends URLClassLoader {

    private static final List<String> KNOWN = List.of("JsonReportWriter", "ReportWriter");

    OnlyJson(URL ours) {
      super(new URL[] {ours}, OnlyJson.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      String simple = name.substring(name.lastIndexOf('.') + 1);
      if (simple.endsWith("Writer") && name.startsWith("dev.onex.") && !KNOWN.contains(simple)) {
        throw new ClassNotFoundException(name);
      }
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      return name.startsWith("dev.onex.report.") ? findClass(name) : super.loadClass(name, resolve);
    }
  }

  private static Object writer(String format) throws Exception {
    URL ours = ReportFormat.class.getProtectionDomain().getCodeSource().getLocation();
    try (OnlyJson loader = new OnlyJson(ours)) {
      Class<?> formats = loader.loadClass(ReportFormat.class.getName());
      Object constant = formats.getField(format).get(null);
      Method writer = formats.getDeclaredMethod("writer", Supplier.class);
      writer.setAccessible(true);
      return writer.invoke(constant, (Supplier<?>) () -> null);
    }
  }

  @Test
  void jsonNeedsNoOtherWriter() throws Exception {
    assertThat(writer("JSON").getClass().getSimpleName()).isEqualTo("JsonReportWriter");
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"JSON", "HTML"})
  void anotherFormatNeedsItsOwn(ReportFormat format) {
    assertThatThrownBy(() -> writer(format.name()))
        .hasRootCauseInstanceOf(ClassNotFoundException.class);
  }
}

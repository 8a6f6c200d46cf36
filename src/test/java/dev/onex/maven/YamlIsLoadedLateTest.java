package dev.onex.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build without a file of settings does not pay for the parser of YAML. */
class YamlIsLoadedLateTest {

  @TempDir private Path directory;

  /** Loads our classes anew, and knows no parser of YAML. */
  private static final class WithoutYaml extends URLClassLoader {

    WithoutYaml(URL ours) {
      super(new URL[] {ours}, WithoutYaml.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("org.snakeyaml.")) {
        throw new ClassNotFoundException(name);
      }
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      return name.startsWith("dev.onex.maven.") ? findClass(name) : super.loadClass(name, resolve);
    }
  }

  private Object read() throws Exception {
    URL ours = ConfigFiles.class.getProtectionDomain().getCodeSource().getLocation();
    try (WithoutYaml loader = new WithoutYaml(ours)) {
      Class<?> type = loader.loadClass(ConfigFiles.class.getName());
      Constructor<?> constructor =
          type.getDeclaredConstructor(Path.class, List.class, Consumer.class);
      constructor.setAccessible(true);
      Consumer<String> ignored = it -> {};
      Object files = constructor.newInstance(directory, List.of(), ignored);
      Method read = type.getDeclaredMethod("read", loader.loadClass(Setting.class.getName()));
      read.setAccessible(true);
      return read.invoke(files, (Object) null);
    }
  }

  @Test
  void withoutAFileTheParserIsNotNeeded() throws Exception {
    assertThat(read()).isEqualTo(List.of());
  }

  @Test
  void withAFileItIs() throws Exception {
    Files.writeString(directory.resolve("onex.yaml"), "failOn: error");
    assertThatThrownBy(this::read).hasRootCauseInstanceOf(ClassNotFoundException.class);
  }
}

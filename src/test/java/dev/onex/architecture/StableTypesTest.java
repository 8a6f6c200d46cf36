package dev.onex.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What rules of users are written against is listed, there, and open to them. */
class StableTypesTest {

  private static final Path PAGE = Path.of("src/main/java/dev/onex/rule/package-info.java");
  private static final Pattern NAME = Pattern.compile("\\{@(?:link|code)\\s([\\w.]+)}");

  private static List<Class<?>> listed() throws IOException, ClassNotFoundException {
    String page = Files.readString(PAGE).replaceAll("\\s+\\*\\s+", " ");
    String list = page.substring(page.indexOf("<ul>"), page.indexOf("</ul>"));
    List<Class<?>> types = new ArrayList<>();
    for (String name : NAME.matcher(list).results().map(it -> it.group(1)).toList()) {
      types.add(Class.forName(name.contains(".") ? name : "dev.onex.rule." + name));
    }
    return types;
  }

  @Test
  void everyStableTypeIsPublic() throws IOException, ClassNotFoundException {
    assertThat(listed())
        .hasSize(22)
        .allSatisfy(
            it -> assertThat(Modifier.isPublic(it.getModifiers())).as(it.getName()).isTrue());
  }

  /** What is not listed is free to change, so the sample of a user's rules must not need it. */
  @Test
  void theSampleOfAUsersRulesUsesStableTypesOnly() throws IOException, ClassNotFoundException {
    List<String> stable = listed().stream().map(Class::getName).toList();
    List<String> imported = new ArrayList<>();
    for (String file :
        List.of(
            "main/java/acme/rules/FieldInjection.java", "main/java/acme/rules/WallClock.java")) {
      Pattern.compile("^import (dev\\.onex\\.[\\w.]+);", Pattern.MULTILINE)
          .matcher(Files.readString(Path.of("src/it/own-rules/rules/src", file)))
          .results()
          .forEach(it -> imported.add(it.group(1)));
    }
    assertThat(imported).contains("dev.onex.rule.Rule").isSubsetOf(stable);
  }
}

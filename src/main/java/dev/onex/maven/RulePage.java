package dev.onex.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The pages of rules, as the jar has them. */
final class RulePage {

  private static final String PAGES = "/META-INF/onex/rules/";

  private RulePage() {}

  /** A rule's page for a terminal; as good as empty if there is none, as for rules of others. */
  static String of(String rule) {
    try (InputStream page = RulePage.class.getResourceAsStream(PAGES + rule + ".md")) {
      return page == null
          ? rule
          : new TerminalText().render(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.onex.report;

import dev.onex.rule.ActiveRule;
import dev.onex.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What there is to say about rules. A page is read once, when somebody asks. For any thread. */
public final class RuleTexts {

  private static final String PAGES = "/META-INF/onex/rules/";

  private final Map<String, ActiveRule> rules = new HashMap<>();
  private final Map<String, RuleText> texts = new ConcurrentHashMap<>();

  /** Texts about these rules, whether they are switched on or off. */
  public RuleTexts(RuleSet rules) {
    rules.active().forEach(it -> this.rules.put(it.name(), it));
    rules.off().forEach(it -> this.rules.put(it.name(), it));
  }

  /** The text about a rule; empty if it is none of ours. */
  public RuleText of(String rule) {
    return texts.computeIfAbsent(rule, this::read);
  }

  private RuleText read(String rule) {
    ActiveRule known = rules.get(rule);
    if (known == null) {
      return RuleText.withoutPage("");
    }
    String summary = known.info().summary();
    return page(known.rule().getClass(), rule)
        .map(it -> RuleText.onPage(summary, it))
        .orElseGet(() -> RuleText.withoutPage(summary));
  }

  /**
   * The page about a rule in Markdown, as the jar of its class has it; empty if it has none.
   *
   * @param owner the rule's class, or another one of the same jar
   */
  public static Optional<String> page(Class<?> owner, String rule) {
    try (InputStream page = owner.getResourceAsStream(PAGES + rule + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

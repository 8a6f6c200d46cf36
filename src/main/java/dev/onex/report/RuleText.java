package dev.onex.report;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What there is to say about a rule, in Markdown: code is between backquotes, and empty lines part
 * paragraphs. What nobody says is empty.
 *
 * @param summary what it flags, in one sentence
 * @param flagged what it flags, at length
 * @param why why that is bad, and what to do
 * @param leftAlone what it does not flag, though one might think so
 */
public record RuleText(String summary, String flagged, String why, String leftAlone) {

  private static final Pattern SECTION = Pattern.compile("(?m)^## (.+)$");
  private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\([^)]*\\)");
  private static final Pattern WRAPPED = Pattern.compile("(?<=\\S)\\n(?=[^\\s-])");

  /** The text on a rule's page; {@code summary} has no full stop. */
  static RuleText onPage(String summary, String page) {
    Map<String, String> sections = new HashMap<>();
    String heading = "";
    int start = 0;
    Matcher headings = SECTION.matcher(page);
    while (headings.find()) {
      sections.putIfAbsent(heading, page.substring(start, headings.start()));
      heading = headings.group(1);
      start = headings.end();
    }
    sections.putIfAbsent(heading, page.substring(start));
    return new RuleText(
        summary + ".",
        prose(sections.getOrDefault("What it flags", "")),
        prose(sections.getOrDefault("Why, and what to do", "")),
        prose(sections.getOrDefault("What it leaves alone", "")));
  }

  /** The text of a rule without a page. */
  static RuleText withoutPage(String summary) {
    return new RuleText(summary.isEmpty() ? "" : summary + ".", "", "", "");
  }

  /** Each paragraph in a line; links lead nowhere outside of the page, so their text remains. */
  private static String prose(String section) {
    String text = LINK.matcher(section.strip()).replaceAll("$1");
    return WRAPPED.matcher(text).replaceAll(" ");
  }
}

package dev.onex.rules;

import dev.onex.finding.Severity;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.RuleOption;
import dev.onex.rule.RuleOptions;
import dev.onex.rule.Scope;
import dev.onex.rule.Unit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Flags {@code TODO}, {@code FIXME}, {@code HACK} and {@code XXX} in comments, Javadoc included, if
 * no ticket stands behind them on the same line, as in {@code TODO(PAY-311)}, {@code TODO PAY-311},
 * {@code FIXME #27}, {@code TODO(b/139726489)} or with the address of one.
 *
 * <p>Such a word says that work is left to do, and says it to nobody: it is in no list, has no date
 * and nobody's name, and ships. Put the ticket behind it, or do the work, or delete the comment.
 *
 * <p>It leaves alone names and string literals, words in lower case such as {@code to do}, longer
 * words such as {@code TODOS}, and what is code in Javadoc.
 */
@RuleInfo(
    summary = "A comment says that work is left to do, without a ticket",
    severity = Severity.WARNING,
    scope = Scope.UNIT,
    triggers = "//TODO|//FIXME|//HACK|//XXX",
    options =
        @RuleOption(
            name = "ticketPattern",
            description = "What a ticket looks like, as a regular expression.",
            defaultValue = TodoMarker.TICKET))
public final class TodoMarker implements Rule {

  static final String TICKET = "[A-Z][A-Z0-9]+-\\d+|\\bb/\\d+|#\\d+|https?://\\S+";

  private static final Pattern MARKER =
      Pattern.compile("(?<![\\w$])(TODO|FIXME|HACK|XXX)(?![\\w$])");

  private final Pattern ticket;

  /** The rule with its defaults. */
  public TodoMarker() {
    this(Pattern.compile(TICKET));
  }

  private TodoMarker(Pattern ticket) {
    this.ticket = ticket;
  }

  @Override
  public Rule with(RuleOptions options) {
    return new TodoMarker(Pattern.compile(options.get("ticketPattern")));
  }

  @Override
  public void inspect(Unit unit, Reporter reporter) {
    for (Unit.Note note : unit.notes()) {
      Matcher marker = MARKER.matcher(note.text());
      while (marker.find()) {
        String rest = restOfLine(note.text(), marker.end());
        if (!ticket.matcher(rest).find() && !isMentioned(note.text(), marker.start())) {
          reporter.report(
              Severity.WARNING,
              unit.placeOf(note, marker.start(), marker.end()),
              marker.group() + " " + words(rest),
              "this says that work is left to do, but not in a list that anybody reads; put the"
                  + " ticket behind the word, do the work, or delete the comment");
        }
      }
    }
  }

  /** Whether it is only spoken of, as code in Javadoc. */
  private static boolean isMentioned(String text, int at) {
    return isWithin(text, at, "{@code", "}")
        || isWithin(text, at, "{@literal", "}")
        || isWithin(text, at, "<code>", "</code>");
  }

  private static boolean isWithin(String text, int at, String open, String close) {
    int opened = text.lastIndexOf(open, at);
    return opened >= 0 && text.indexOf(close, opened) > at;
  }

  private static String restOfLine(String text, int from) {
    int to = from;
    while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
      to++;
    }
    return text.substring(from, to);
  }

  /** The letters of what is to be done; how it is indented and punctuated does not matter. */
  private static String words(String rest) {
    return rest.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}

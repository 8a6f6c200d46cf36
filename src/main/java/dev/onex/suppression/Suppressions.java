package dev.onex.suppression;

import dev.onex.finding.Finding;
import dev.onex.finding.Location;
import dev.onex.outline.MarkerFacts;
import dev.onex.outline.MarkerReader;
import dev.onex.outline.Outline;
import dev.onex.rule.RuleSet;
import dev.onex.source.SourceText;
import dev.onex.suppression.Objection.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a file's markers suppress, and what is wrong with them. */
public final class Suppressions {

  private static final Comparator<Marker> NARROWEST_FIRST =
      Comparator.comparingInt(Marker::width)
          .thenComparing(Comparator.comparing((Marker it) -> place(it)).reversed());

  /** No markers: nothing is suppressed, and nothing is wrong. */
  public static final Suppressions NONE = new Suppressions(List.of(), List.of(), Set.of());

  private final List<Marker> markers;
  private final List<Objection> objections;
  private final Set<String> off;

  private Suppressions(List<Marker> markers, List<Objection> objections, Set<String> off) {
    this.markers = markers.stream().sorted(NARROWEST_FIRST).toList();
    this.objections = List.copyOf(objections);
    this.off = off;
  }

  /** Of two declarations around a finding, the one that starts later is the inner one. */
  private static Location place(Marker marker) {
    return marker.reach() instanceof Marker.Declaration it ? it.place() : marker.location();
  }

  /** Reads the markers of a file, which that set of rules is for. */
  public static Suppressions of(SourceText text, Outline outline, RuleSet rules, LocalDate today) {
    return outline.hasMarkers() ? of(text, outline, RuleNames.of(rules), today) : NONE;
  }

  static Suppressions of(SourceText text, Outline outline, RuleNames names, LocalDate today) {
    MarkerSyntax syntax = new MarkerSyntax(names, text);
    List<Marker> markers = new ArrayList<>();
    List<Objection> objections = new ArrayList<>();
    for (MarkerFacts facts : MarkerReader.read(text, outline)) {
      try {
        Marker marker = syntax.read(facts).orElse(null);
        if (marker == null) {
          continue;
        }
        LocalDate until = marker.text().until();
        if (until == null || !until.isBefore(today)) {
          markers.add(marker);
        } else {
          objections.add(expired(marker, until));
        }
      } catch (BadMarkerException e) {
        objections.add(bad(syntax.location(facts), facts, e));
      }
    }
    return new Suppressions(markers, objections, names.off());
  }

  private static Objection bad(Location location, MarkerFacts facts, BadMarkerException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    return new Objection(Kind.BAD, location, facts.owner(), Marker.details(facts), message);
  }

  private static Objection expired(Marker marker, LocalDate until) {
    return marker.objection(
        Kind.EXPIRED,
        "this marker held until "
            + until
            + ", so it suppresses nothing any more; mend what it hides, or say why it may stay"
            + " longer, and give another date");
  }

  /**
   * What the markers make of a file's findings.
   *
   * @param open findings that nothing suppresses
   * @param suppressed the others
   * @param objections what is wrong with markers
   */
  public record Outcome(
      List<Finding> open, List<SuppressedFinding> suppressed, List<Objection> objections) {}

  /**
   * Suppresses findings.
   *
   * @param findings all that rules found in the file
   * @param complete whether they are all that there are: else nobody can say which markers are idle
   */
  public Outcome apply(List<Finding> findings, boolean complete) {
    if (markers.isEmpty()) {
      return new Outcome(findings, List.of(), objections);
    }
    Map<Marker, Set<String>> used = new LinkedHashMap<>();
    markers.forEach(it -> used.put(it, new TreeSet<>()));
    List<Finding> open = new ArrayList<>();
    List<SuppressedFinding> suppressed = new ArrayList<>();
    for (Finding finding : findings) {
      Marker first = null;
      for (Marker marker : markers) {
        if (marker.covers(finding)) {
          first = first == null ? marker : first;
          used.getOrDefault(marker, Set.of()).add(finding.rule());
        }
      }
      suppress(finding, first, open, suppressed);
    }
    List<Objection> all = new ArrayList<>(objections);
    if (complete) {
      used.forEach((marker, rules) -> addIfIdle(marker, rules, all));
    }
    return new Outcome(open, suppressed, all);
  }

  private static void suppress(
      Finding finding,
      @Nullable Marker marker,
      List<Finding> open,
      List<SuppressedFinding> suppressed) {
    if (marker == null) {
      open.add(finding);
    } else {
      MarkerText text = marker.text();
      suppressed.add(new SuppressedFinding(finding, text.reason(), text.until()));
    }
  }

  /** A rule that is off finds nothing, so its markers cannot be judged. */
  private void addIfIdle(Marker marker, Set<String> used, List<Objection> all) {
    List<String> rules = marker.text().rules();
    List<String> idle = rules.stream().filter(it -> !used.contains(it)).toList();
    if (idle.isEmpty() || rules.stream().anyMatch(off::contains)) {
      return;
    }
    all.add(
        marker.objection(
            Kind.IDLE,
            "nothing here offends "
                + String.join(" or ", idle)
                + ", so this marker would only hide what comes later; take "
                + (idle.size() == rules.size() ? "it" : String.join(" and ", idle) + " out of it")
                + (idle.size() == rules.size() ? " away" : "")));
  }
}

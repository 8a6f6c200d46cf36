package dev.onex.rules;

import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import dev.onex.finding.Severity;
import dev.onex.index.Names;
import dev.onex.outline.Kind;
import dev.onex.rule.Candidate;
import dev.onex.rule.Declaration;
import dev.onex.rule.Reporter;
import dev.onex.rule.Rule;
import dev.onex.rule.RuleInfo;
import dev.onex.rule.Scope;
import dev.onex.rule.Slot;
import dev.onex.rule.SlotFacts;
import dev.onex.rule.Where;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Flags state of a model that holds a time without saying so in its type: a {@code String} or a
 * {@code long} with a name such as {@code createdAt}, {@code dueDate} or {@code timestamp}, a
 * {@code long} with a name such as {@code timeout}, {@code ttl} or {@code delayMillis}, and the
 * legacy types: {@code java.util.Date} and {@code Calendar}, their subclasses in {@code java.sql},
 * and Joda-Time.
 *
 * <p>A text or a number leaves format, unit and time zone to memory, and the legacy types are
 * mutable, or replaced. Write {@code Instant} for a point in time, {@code LocalDate} for a day,
 * {@code Duration} for a length of time; convert where the text or the number comes in.
 *
 * <p>It leaves parameters, results and locals alone, and types that wrap a single value. Only whole
 * words of a name count, and of those the last one: {@code timeZone}, {@code dateFormat} and {@code
 * runtime} are no times, and a {@code leaderEpoch} numbers the terms of a leader. A type of {@code
 * java.sql} in a JPA entity and a {@code long} are warnings. Going by names it takes a {@code long}
 * of JMX or of a wire format for an oversight as well, and a {@code long} that counts seconds on
 * purpose, to save memory.
 */
@RuleInfo(
    summary = "A model keeps a time as text, as a number or in a legacy type",
    severity = Severity.ERROR,
    scope = Scope.MEMBER,
    kinds = {Kind.RECORD, Kind.FIELD},
    where = Where.MODELS,
    triggers =
        "String|long|Long|Date|Calendar|GregorianCalendar|Time|Timestamp|DateTime|DateMidnight"
            + "|Duration|Instant|Interval|LocalDate|LocalDateTime|LocalTime|MonthDay"
            + "|MutableDateTime|MutableInterval|Period|ReadableDateTime|ReadableDuration"
            + "|ReadableInstant|ReadableInterval|ReadablePeriod|TimeOfDay|YearMonth|YearMonthDay")
public final class UntypedTime implements Rule {

  private static final String JODA = "org.joda.time.";

  private static final String POINT_OR_DAY = "Instant, or LocalDate for a day";

  private static final String POINT = "Instant, or ZonedDateTime if the zone matters";

  /** The legacy types, each with what to write instead. */
  private static final Map<String, String> LEGACY =
      Map.ofEntries(
          Map.entry("java.util.Date", POINT_OR_DAY),
          Map.entry("java.util.Calendar", POINT),
          Map.entry("java.util.GregorianCalendar", POINT),
          Map.entry("java.sql.Date", "LocalDate"),
          Map.entry("java.sql.Time", "LocalTime"),
          Map.entry("java.sql.Timestamp", "Instant, or LocalDateTime if it has no zone"),
          Map.entry(JODA + "DateTime", POINT),
          Map.entry(JODA + "MutableDateTime", POINT),
          Map.entry(JODA + "ReadableDateTime", POINT),
          Map.entry(JODA + "DateMidnight", "LocalDate"),
          Map.entry(JODA + "YearMonthDay", "LocalDate"),
          Map.entry(JODA + "TimeOfDay", "LocalTime"),
          Map.entry(JODA + "ReadableInstant", "Instant"),
          Map.entry(JODA + "ReadableDuration", "Duration"),
          Map.entry(JODA + "ReadablePeriod", "Period"),
          Map.entry(JODA + "Interval", "a record of two Instants"),
          Map.entry(JODA + "MutableInterval", "a record of two Instants"),
          Map.entry(JODA + "ReadableInterval", "a record of two Instants"));

  /** Types of Joda-Time that {@code java.time} has under the same name. */
  private static final Set<String> NAMESAKES =
      Set.of(
          "Duration",
          "Instant",
          "LocalDate",
          "LocalDateTime",
          "LocalTime",
          "MonthDay",
          "Period",
          "YearMonth");

  /** The simple names of types that do not say that they hold a time. */
  private static final Set<String> PLAIN = Set.of("String", "long", "Long");

  private static final Set<String> POINTS =
      Set.of("timestamp", "datetime", "date", "time", "instant");

  private static final Set<String> PARTICIPLES =
      Set.of("created", "updated", "modified", "expires");

  private static final Set<String> LENGTHS =
      Set.of("timeout", "ttl", "duration", "seconds", "millis", "ms", "micros", "nanos");

  /** Who has epochs that are no time, as the leaders of Kafka's partitions have. */
  private static final Set<String> TERMS =
      Set.of("broker", "controller", "group", "leader", "member", "partition", "producer");

  private static final Set<String> ENTITIES = Set.of("Entity", "Embeddable", "MappedSuperclass");

  @Override
  public boolean suspects(Candidate candidate) {
    for (SlotFacts slot : candidate.offered()) {
      if (mayBeTime(slot, candidate.type().names())) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeTime(SlotFacts slot, Names names) {
    String type = Names.erasure(slot.type());
    String simpleName = type.substring(type.lastIndexOf('.') + 1);
    if (PLAIN.contains(simpleName)) {
      List<String> tokens = NameTokens.of(slot.name());
      return isPoint(tokens) || tokens.contains("epoch") || isLength(tokens);
    }
    return names.qualified(type).filter(it -> remedy(it) != null).isPresent();
  }

  @Override
  public void inspect(Declaration declaration, Reporter reporter) {
    for (Slot slot : declaration.slots()) {
      if (slot.part().isState() && slot.api()) {
        inspect(slot, declaration, reporter);
      }
    }
  }

  private static void inspect(Slot slot, Declaration declaration, Reporter reporter) {
    List<String> tokens = NameTokens.of(slot.name());
    if (declaration.means(slot.type(), "java.lang.String")) {
      if (isPoint(tokens)) {
        String what = "a String, so any text passes for it, in any format and zone";
        report(Severity.ERROR, slot, what, textRemedy(tokens), reporter);
      }
    } else if (isLong(slot.type(), declaration)) {
      if (isPoint(tokens) || isEpoch(tokens) || isLength(tokens)) {
        String what = "a long, so any number passes for it, in any unit";
        report(Severity.WARNING, slot, what, numberRemedy(tokens), reporter);
      }
    } else if (slot.type().getElementType() instanceof ClassOrInterfaceType type) {
      declaration.qualified(type).ifPresent(it -> inspectLegacy(it, slot, declaration, reporter));
    }
  }

  /** Whether it counts from 1970, and does not number the terms of a leader. */
  private static boolean isEpoch(List<String> tokens) {
    int at = tokens.indexOf("epoch");
    return at == 0 || at > 0 && !TERMS.contains(tokens.get(at - 1));
  }

  private static void inspectLegacy(
      String type, Slot slot, Declaration declaration, Reporter reporter) {
    String remedy = remedy(type);
    if (remedy != null) {
      boolean isJoda = type.startsWith(JODA);
      boolean ofJpa = type.startsWith("java.sql.") && isEntity(declaration);
      String held = (isJoda ? "an " : "a ") + type + "[]".repeat(slot.type().getArrayLevel());
      String why = isJoda ? ", which java.time replaces" : ", which anybody can change";
      report(ofJpa ? Severity.WARNING : Severity.ERROR, slot, held + why, remedy, reporter);
    }
  }

  /** What to write instead of a legacy type; null for all other types. */
  private static @Nullable String remedy(String type) {
    String simpleName = type.substring(type.lastIndexOf('.') + 1);
    boolean isNamesake = type.equals(JODA + simpleName) && NAMESAKES.contains(simpleName);
    return isNamesake ? "java.time." + simpleName : LEGACY.get(type);
  }

  private static boolean isEntity(Declaration declaration) {
    return declaration.type().facts().annotations().stream()
        .anyMatch(it -> ENTITIES.contains(it.substring(it.lastIndexOf('.') + 1)));
  }

  private static boolean isLong(Type type, Declaration declaration) {
    return type instanceof PrimitiveType it && it.getType() == PrimitiveType.Primitive.LONG
        || declaration.means(type, "java.lang.Long");
  }

  private static boolean isPoint(List<String> tokens) {
    String last = last(tokens);
    return POINTS.contains(last)
        || (tokens.size() == 1 ? PARTICIPLES.contains(last) : last.equals("at"));
  }

  private static boolean isLength(List<String> tokens) {
    return LENGTHS.contains(last(tokens));
  }

  private static String last(List<String> tokens) {
    return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
  }

  private static String textRemedy(List<String> tokens) {
    return switch (last(tokens)) {
      case "date" -> "LocalDate";
      case "time" -> "LocalTime, or Instant for a point in time";
      default -> "Instant";
    };
  }

  private static String numberRemedy(List<String> tokens) {
    return switch (last(tokens)) {
      case "timeout", "ttl", "duration" -> "Duration";
      case "date" -> "LocalDate";
      case "time", "millis", "ms", "micros", "nanos", "seconds" ->
          "Instant for a point in time, Duration for a length of time";
      default -> "Instant";
    };
  }

  private static void report(
      Severity severity, Slot slot, String what, String remedy, Reporter reporter) {
    reporter.report(
        severity,
        slot.at(),
        slot.type().asString().replace(" ", ""),
        slot.description() + " is " + what + "; write " + remedy);
  }
}

package shop.orders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

public record Order(Instant createdAt, LocalDate dueDate, Duration timeout) {

  private static final String START_DATE = "2024-01-01";

  static long serialTime = 1L;

  static Order parse(String createdAt, String dueDate, long timeoutMillis) {
    long start_time = System.nanoTime();
    Date now = new Date();
    return new Order(Instant.parse(createdAt), LocalDate.parse(dueDate), Duration.ofMillis(timeoutMillis));
  }

  Date createdDate() {
    return Date.from(createdAt);
  }
}

/** The last word of these names is no time. */
record Format(
    String timeZone,
    String timeFormat,
    String datePattern,
    String dateStyle,
    String lastName,
    String lastModifiedBy,
    String at,
    String candidate,
    String update,
    String lastUpdated) {}

/** These are single words. */
record Server(String runtime, String downtime, long uptime, long lifetime, long format, String flat) {}

/** An int or a boolean is not mistaken for a point in time. */
record Retry(int timeout, boolean expires, int delaySeconds, double seconds, long count) {}

record Timestamp(long value) {}

final class Deadline {
  private final long epochMillis;

  Deadline(long epochMillis) {
    this.epochMillis = epochMillis;
  }
}

/** A type of the project's own, and one that is not known. */
record Calendars(Calendar calendar, Timestamp stamp, unknown.Date date, List<Interval> slots) {

  record Calendar(int year) {}
}

record Interval<String extends Comparable<String>>(String startDate, String endDate) {}

class Clock {

  private long time;
  private Date date;

  void tick() {
    record Tick(long time, String createdAt) {}
    Object tick =
        new Object() {
          private final Date createdAt = new Date();
        };
    String text = """
        String createdAt; Date dueDate; long timeout;
        """;
  }
}

record Replica(int partition, long leaderEpoch, Long controllerEpoch) {}

enum Season {
  SPRING;

  private String startDate;
}

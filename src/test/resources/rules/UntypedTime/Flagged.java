package shop.orders;

import java.time.LocalDate;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import org.joda.time.DateTime;
import org.joda.time.Duration;

public record Order(
    // finding: component 'createdAt' is a String, so any text passes for it, in any format and zone; write Instant
    String createdAt,
    // finding: component 'dueDate' is a java.util.Date, which anybody can change; write Instant, or LocalDate for a day
    Date dueDate,
    // finding: component 'timeout' is a long, so any number passes for it, in any unit; write Duration
    long timeout,
    LocalDate shipped) {}

class ShipmentRequest {

  // finding: field 'shipDate' is a String, so any text passes for it, in any format and zone; write LocalDate
  private String shipDate;

  // finding: field 'pickup_time' is a String, so any text passes for it, in any format and zone; write LocalTime, or Instant for a point in time
  // finding: field 'timestamp' is a String, so any text passes for it, in any format and zone; write Instant
  private String pickup_time = "Date date", remark, timestamp = null;

  // finding: field 'expires' is a String, so any text passes for it, in any format and zone; write Instant
  private String expires;

  // finding: field 'startDatetime' is a String, so any text passes for it, in any format and zone; write Instant
  private String startDatetime;

  // finding: field 'modified' is a long, so any number passes for it, in any unit; write Instant
  private long modified;

  // finding: field 'receivedAt' is a long, so any number passes for it, in any unit; write Instant
  private Long receivedAt;

  // finding: field 'epochDay' is a long, so any number passes for it, in any unit; write Instant
  private long epochDay;

  // finding: field 'dayOfDate' is a long, so any number passes for it, in any unit; write LocalDate
  private long dayOfDate;

  // finding: field 'loadTime' is a long, so any number passes for it, in any unit; write Instant for a point in time, Duration for a length of time
  private long loadTime;

  // finding: field 'delayMillis' is a long, so any number passes for it, in any unit; write Instant for a point in time, Duration for a length of time
  private final long delayMillis = 5;

  // finding: field 'cacheTTL' is a long, so any number passes for it, in any unit; write Duration
  // finding: field 'maxAgeSeconds' is a long, so any number passes for it, in any unit; write Instant for a point in time, Duration for a length of time
  private long cacheTTL, maxAgeSeconds;

  // finding: field 'booked' is a java.util.Calendar, which anybody can change; write Instant, or ZonedDateTime if the zone matters
  private Calendar booked;

  // finding: field 'sailing' is a java.util.GregorianCalendar, which anybody can change; write Instant, or ZonedDateTime if the zone matters
  private GregorianCalendar sailing;

  // finding: field 'stops' is a java.util.Date[], which anybody can change; write Instant, or LocalDate for a day
  private Date[] stops;

  // finding: field 'paid' is a java.sql.Timestamp, which anybody can change; write Instant, or LocalDateTime if it has no zone
  private java.sql.Timestamp paid;

  // finding: field 'loaded' is an org.joda.time.DateTime, which java.time replaces; write Instant, or ZonedDateTime if the zone matters
  private DateTime loaded;

  // finding: field 'transit' is an org.joda.time.Duration, which java.time replaces; write java.time.Duration
  private Duration transit;

  class Stop {}

  // finding: component 'at' is a java.util.Date, which anybody can change; write Instant, or LocalDate for a day
  record Leg(Date at, String port) {}
}

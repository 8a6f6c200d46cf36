package shop.store;

import jakarta.persistence.Entity;
import java.sql.Date;
import java.sql.Time;

@Entity
class Opening {
  // finding: field 'day' is a java.sql.Date, which anybody can change; write LocalDate
  private Date day;

  // finding: field 'from' is a java.sql.Time, which anybody can change; write LocalTime
  private Time from;

  // finding: field 'since' is a java.util.Date, which anybody can change; write Instant, or LocalDate for a day
  private java.util.Date since;
}

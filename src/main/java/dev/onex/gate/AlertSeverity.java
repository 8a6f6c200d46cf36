package dev.onex.gate;

import java.util.Locale;

/**
 * How urgent an alert is, from least to most. It is no {@code Severity}: those are for findings.
 */
public enum AlertSeverity {
  /** Something could be used better. */
  LOW,
  /** Work is slow. */
  MEDIUM,
  /** Work took more time or memory than it may. */
  HIGH,
  /** Work was not done. */
  CRITICAL;

  /** The name that users read: {@code low}, {@code medium}, {@code high} or {@code critical}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

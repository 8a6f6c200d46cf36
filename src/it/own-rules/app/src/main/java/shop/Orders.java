package shop;

import java.time.Clock;
import java.time.Instant;

/** Takes orders. */
public final class Orders {

  @Wired private Clock clock;

  /** When the next order is due. */
  public Instant due() {
    return clock == null ? Instant.now() : clock.instant();
  }
}

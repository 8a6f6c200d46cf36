package dev.onex.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LocationTest {

  @Test
  void ofASingleCharacterStartsAndEndsThere() {
    assertThat(Location.at(3, 7)).isEqualTo(new Location(3, 7, 3, 7));
    assertThat(Location.START).isEqualTo(new Location(1, 1, 1, 1));
  }

  @Test
  void isOrderedByStartAndThenByEnd() {
    assertThat(
            Stream.of(
                    new Location(2, 1, 2, 1),
                    new Location(1, 9, 3, 1),
                    new Location(1, 9, 2, 8),
                    new Location(1, 9, 2, 7),
                    new Location(1, 10, 1, 10))
                .sorted())
        .containsExactly(
            new Location(1, 9, 2, 7),
            new Location(1, 9, 2, 8),
            new Location(1, 9, 3, 1),
            new Location(1, 10, 1, 10),
            new Location(2, 1, 2, 1));
  }
}

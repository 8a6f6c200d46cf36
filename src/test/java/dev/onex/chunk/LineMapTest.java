package dev.onex.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.Position;
import org.junit.jupiter.api.Test;

class LineMapTest {

  private static final LineMap MAP = map();

  private static LineMap map() {
    LineMap.Builder builder = new LineMap.Builder();
    builder.addShell(1);
    builder.add(2, 10, 4);
    builder.add(5, 40, 0);
    builder.addShell(6);
    builder.addShell(7);
    return builder.build();
  }

  @Test
  void theFirstLineOfAPieceIsMovedByItsColumn() {
    assertThat(MAP.inFile(new Position(2, 1))).isEqualTo(new Position(10, 5));
    assertThat(MAP.inFile(new Position(2, 7))).isEqualTo(new Position(10, 11));
  }

  @Test
  void furtherLinesOfAPieceKeepTheirColumns() {
    assertThat(MAP.inFile(new Position(3, 7))).isEqualTo(new Position(11, 7));
    assertThat(MAP.inFile(new Position(4, 1))).isEqualTo(new Position(12, 1));
    assertThat(MAP.inFile(new Position(5, 3))).isEqualTo(new Position(40, 3));
  }

  @Test
  void shellsAreNotInTheFile() {
    assertThat(MAP.isInFile(new Position(1, 1))).isFalse();
    assertThat(MAP.isInFile(new Position(2, 1))).isTrue();
    assertThat(MAP.isInFile(new Position(4, 9))).isTrue();
    assertThat(MAP.isInFile(new Position(5, 1))).isTrue();
    assertThat(MAP.isInFile(new Position(6, 1))).isFalse();
    assertThat(MAP.isInFile(new Position(99, 1))).isFalse();
    assertThat(MAP.isInFile(new Position(0, 0))).isFalse();
  }

  @Test
  void theMapOfAWholeFileChangesNothing() {
    LineMap identity = LineMap.identity();
    assertThat(identity.inFile(new Position(1, 3))).isEqualTo(new Position(1, 3));
    assertThat(identity.inFile(new Position(70, 3))).isEqualTo(new Position(70, 3));
    assertThat(identity.isInFile(new Position(70, 3))).isTrue();
  }

  @Test
  void aLineThatIsPutInStandsForThePlaceWhereItWasPut() {
    LineMap map = MAP.withLineAt(new Position(3, 5));
    assertThat(map.inFile(new Position(3, 4))).isEqualTo(new Position(11, 4));
    assertThat(map.inFile(new Position(4, 1))).isEqualTo(new Position(11, 5));
    assertThat(map.inFile(new Position(5, 1))).isEqualTo(new Position(11, 5));
    assertThat(map.inFile(new Position(5, 9))).isEqualTo(new Position(11, 13));
    assertThat(map.inFile(new Position(6, 1))).isEqualTo(new Position(12, 1));
    assertThat(map.inFile(new Position(7, 3))).isEqualTo(new Position(40, 3));
    assertThat(map.isInFile(new Position(7, 3))).isTrue();
    assertThat(map.isInFile(new Position(8, 1))).isFalse();
  }

  @Test
  void aLineThatIsPutIntoTheFirstLineOfAPieceKnowsItsColumn() {
    LineMap map = MAP.withLineAt(new Position(2, 3));
    assertThat(map.inFile(new Position(2, 2))).isEqualTo(new Position(10, 6));
    assertThat(map.inFile(new Position(4, 1))).isEqualTo(new Position(10, 7));
    assertThat(map.inFile(new Position(5, 1))).isEqualTo(new Position(11, 1));
  }
}

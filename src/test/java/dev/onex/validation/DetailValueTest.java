package dev.onex.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onex.validation.DetailValue.Absent;
import dev.onex.validation.DetailValue.Flag;
import dev.onex.validation.DetailValue.Text;
import dev.onex.validation.DetailValue.Whole;
import org.junit.jupiter.api.Test;

final class DetailValueTest {

  @Test
  void aTextIsKeptAndNullIsAbsentAndNotTheWordNull() {
    assertThat(DetailValue.of("test")).isEqualTo(new Text("test"));
    assertThat(DetailValue.of("")).isEqualTo(new Text(""));
    assertThat(DetailValue.of(null)).isSameAs(Absent.ABSENT).isNotEqualTo(new Text("null"));
  }

  @Test
  void eachShapeShowsItsPlainValue() {
    assertThat(new Text("as is ").text()).isEqualTo("as is ");
    assertThat(new Whole(-1_000).text()).isEqualTo("-1000");
    assertThat(new Flag(false).text()).isEqualTo("false");
    assertThat(Absent.ABSENT.text()).isEqualTo("null");
  }
}

// option: externalPackages=shop.wire
package shop.wire.rates;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

@JsonIgnoreProperties(ignoreUnknown = true)
record Rate(int cents, String currency) {

  @JsonAnySetter
  void put(String name, String value) {}
}

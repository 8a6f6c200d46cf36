package shop.prices;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** Strict, except for what it names. */
@JsonIgnoreProperties({"comment", "links"})
record Price(int cents, String currency) {}

@JsonIgnoreProperties(ignoreUnknown = false)
record Tax(int percent, String country) {}

/** Gives back what it does not know. */
class OfferRequest {

  private Map<String, String> rest;

  @JsonAnySetter
  void put(String name, String value) {
    rest.put(name, value);
  }

  @JsonAnyGetter
  Map<String, String> rest() {
    return rest;
  }
}

/** No model. */
@JsonIgnoreProperties(ignoreUnknown = true)
class PriceListener {

  private boolean ignoreUnknown = true;
}

class Mappers {

  private static final String FAIL_ON_UNKNOWN_PROPERTIES = "fail";

  ObjectMapper strict(boolean lenient) {
    return new ObjectMapper()
        .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true)
        .configure(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, false)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES);
  }

  String text() {
    return """
        @JsonIgnoreProperties(ignoreUnknown = true) record Price(int cents) {}
        """
        + FAIL_ON_UNKNOWN_PROPERTIES;
  }
}

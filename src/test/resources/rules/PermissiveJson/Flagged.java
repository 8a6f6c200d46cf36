package shop.prices;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

// finding: 'ignoreUnknown' drops whatever is not known, so misspelled and renamed properties get lost without a word; name the properties that may be ignored
@JsonIgnoreProperties(ignoreUnknown = true)
record Price(int cents, String currency) {

  interface Part {

    // finding: 'ignoreUnknown' drops whatever is not known, so misspelled and renamed properties get lost without a word; name the properties that may be ignored
    @JsonIgnoreProperties(value = "comment", ignoreUnknown = true)
    class TaxDto {

      private int percent;
    }
  }
}

class OfferRequest {

  // finding: 'ignoreUnknown' drops whatever is not known, so misspelled and renamed properties get lost without a word; name the properties that may be ignored
  @JsonIgnoreProperties(ignoreUnknown = true)
  private Price price;

  private final java.util.Map<String, String> rest = new java.util.HashMap<>();

  // finding: '@JsonAnySetter' takes any property, so misspelled and renamed ones end up in a map that nobody reads; declare those that there are, or give the rest back by '@JsonAnyGetter'
  @JsonAnySetter
  void put(String name, String value) {
    rest.put(name, value);
  }
}

class Mappers {

  private static final ObjectMapper STATIC =
      new ObjectMapper()
          // finding: FAIL_ON_UNKNOWN_PROPERTIES is switched off, so misspelled and renamed properties get lost without a word; leave it on, and ignore by name what may be ignored
          .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

  ObjectMapper tolerant() {
    ObjectMapper mapper = new ObjectMapper();
    // finding: FAIL_ON_UNKNOWN_PROPERTIES is switched off, so misspelled and renamed properties get lost without a word; leave it on, and ignore by name what may be ignored
    mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    return mapper;
  }

  Object read(ObjectMapper mapper, String json) {
    return mapper
        .readerFor(Price.class)
        // finding: FAIL_ON_UNKNOWN_PROPERTIES is switched off, so misspelled and renamed properties get lost without a word; leave it on, and ignore by name what may be ignored
        .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .readValue(json);
  }

  enum Kind {
    JSON;

    private final JsonMapper mapper =
        JsonMapper.builder()
            .disable(
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                // finding: FAIL_ON_UNKNOWN_PROPERTIES is switched off, so misspelled and renamed properties get lost without a word; leave it on, and ignore by name what may be ignored
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
  }
}

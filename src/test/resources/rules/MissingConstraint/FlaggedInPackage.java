package shop.orders;

import java.util.Map;
import javax.validation.Valid;

class Holder {
  @javax.validation.constraints.NotBlank String name;

  // finding: 'Inner' says nothing about what 'names' may hold, so anything passes for valid; annotate it, as with @NotBlank or @Size, or check it when the model is made
  record Inner(Map<String, Integer> names, int count) {}
}

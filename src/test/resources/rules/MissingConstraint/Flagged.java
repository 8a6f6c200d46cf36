package shop.orders;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.onex.validation.ValidatedModel;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

// finding: 'SignUp' says nothing about what 'email' may hold, so anything passes for valid; annotate it, as with @NotBlank or @Size, or check it when the model is made
public record SignUp(String email, int age) {}

// finding: 'OrderDto' says nothing about what 'lines' and 2 more may hold, so anything passes for valid; annotate them, as with @NotBlank or @Size, or check them when the model is made
record OrderDto(@NotBlank String name, List<String> lines, byte[] image, @JsonProperty Integer count) {
  static OrderDto of(String name) {
    return new OrderDto(name, List.of(), new byte[0], 1);
  }
}

// finding: 'ProfileRequest' says nothing about what 'name' and 1 more may hold, so anything passes for valid; annotate them, as with @NotBlank or @Size, or check them when the model is made
class ProfileRequest {

  private static final String PREFIX = "";

  private String name, nick;

  private boolean active;

  ProfileRequest() {}

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}

// finding: 'Customer' says nothing about what 'name' may hold, so anything passes for valid; annotate it, as with @NotBlank or @Size, or check it when the model is made
class Customer extends ValidatedModel {

  private final String name;

  Customer(String name) {
    this.name = name;
  }
}

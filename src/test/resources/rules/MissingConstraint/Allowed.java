package shop.orders;

import dev.onex.validation.ValidatedModel;
import jakarta.persistence.Column;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

public record SignUp(@NotBlank @Email String email, @Min(18) int age) {}

record Lines(List<@NotBlank String> names, String @Nullable [] codes) {}

record Guarded(String name, String city) {
  Guarded {
    Objects.requireNonNull(name);
  }
}

record Canonical(String name, String city) {
  Canonical(String name, String city) {
    this.name = name.strip();
    this.city = city;
  }
}

/** A constraint of the project, and others that say something. */
record Marked(@Iban String account, @Nullable String text, @Column(nullable = false) Long number) {}

@interface Iban {}

/** What only goes out. */
record OrderResponse(String name, String city) {

  record Line(String item, String unit) {}
}

record OrderResponseItem(String name, String city) {}

record OrderVo(String name, String city) {}

record OrderPaidEvent(String name, String city) {}

enum Status {
  OPEN;

  private String text;
}

/** A value wrapper with a constructor that checks. */
record Name(String value) {
  Name {
    Objects.requireNonNull(value);
  }
}

class ProfileRequest {

  private String name;
  private List<String> nicks;
  private int age;

  @NotBlank
  public String getName() {
    return name;
  }
}

class PageRequest {

  private final String name;

  PageRequest(String name) {
    this.name = Objects.requireNonNull(name);
  }
}

class Customer extends ValidatedModel {

  private String name;

  @Override
  protected void validateModelData() {
    super.validateModelData();
  }
}

abstract class Person extends ValidatedModel {
  private String name;
}

class Service {
  private String name;
}

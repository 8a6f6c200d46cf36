package shop.orders;

public record Order(
    // finding: component 'paid' is a Boolean, so it may be null and nobody says what that means; write boolean, @Nullable Boolean, or an enum that names all three
    Boolean paid,
    int count) {

  // finding: result of 'isShipped' is a Boolean, so it may be null and nobody says what that means; write boolean, @Nullable Boolean, or an enum that names all three
  public Boolean isShipped() {
    return count > 0;
  }

  public Boolean paid() {
    return paid;
  }
}

class CustomerEntity {

  // finding: field 'active' is a Boolean, so it may be null and nobody says what that means; write boolean, @Nullable Boolean, or an enum that names all three
  private Boolean active;

  // finding: field 'locked' is a Boolean, so it may be null and nobody says what that means; write boolean, @Nullable Boolean, or an enum that names all three
  @Deprecated private java.lang.Boolean locked;

  public Boolean getActive() {
    return active;
  }
}

interface Hidden {
  Boolean isOpen();

  interface Inner {}
}

package shop.orders;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

public record Order(
    // finding: component 'id' identifies this Order and is @Nullable, so nobody can rely on it; require it, and write a type of its own for the time before there is one
    @Nullable OrderId id,
    // finding: component 'orderId' identifies this Order and is @Nullable, so nobody can rely on it; require it, and write a type of its own for the time before there is one
    @Nullable OrderId orderId,
    // finding: component 'tenantId' identifies this Order and is an Optional, so nobody can rely on it; require it, and write a type of its own for the time before there is one
    Optional<TenantId> tenantId,
    String comment) {}

class PaymentEvent {

  // finding: field 'correlationId' identifies this PaymentEvent and is @Nullable, so nobody can rely on it; require it, and write a type of its own for the time before there is one
  private @Nullable String correlationId;

  // finding: field 'traceId' identifies this PaymentEvent and is @Nullable, so nobody can rely on it; require it, and write a type of its own for the time before there is one
  @CheckForNull private final java.lang.String traceId = "";

  // finding: field 'id' identifies this PaymentEvent and is null at first, so nobody can rely on it; require it, and write a type of its own for the time before there is one
  private Long id = null;

  // finding: field 'userId' identifies this PaymentEvent and is an Optional, so nobody can rely on it; require it, and write a type of its own for the time before there is one
  private OptionalLong userId;

  // finding: field 'sessionId' identifies this PaymentEvent and is null at first, so nobody can rely on it; require it, and write a type of its own for the time before there is one
  private String remark = null, sessionId = null;

  // finding: component 'stepId' identifies this Step and is @Nullable, so nobody can rely on it; require it, and write a type of its own for the time before there is one
  record Step(@Nullable StepId stepId, int n) {}
}

class ModelCustomer {

  // finding: field 'customerId' identifies this ModelCustomer and is @Nullable, so nobody can rely on it; require it, and write a type of its own for the time before there is one
  @Nullable CustomerId customerId;
}

enum Channel {
  WEB;

  // finding: component 'deskId' identifies this DeskDto and is @Nullable, so nobody can rely on it; require it, and write a type of its own for the time before there is one
  record DeskDto(@Nullable DeskId deskId, int floor) {}
}

package shop.orders;

import java.util.List;
import java.util.Map;
import java.util.UUID;

public record Order(CustomerId customerId, List<LineId> lineIds, UUID id, long shopId) {

  private static final String DEFAULT_ID = "id";

  static Order of(String customerId, String lineId) {
    String shopId = DEFAULT_ID;
    return new Order(new CustomerId(customerId), List.of(new LineId(lineId)), null, 0);
  }
}

record CustomerId(String id) {}

record LineId(String value) {}

final class VoucherId {

  private final String id;

  VoucherId(String id) {
    this.id = id;
  }
}

/** No word of these names is an id, or it is not the last one. */
record Sheet(String grid, String valid, String paid, String idea, String idName, String ids2x) {}

/** Somebody else gives these out. */
record Trace(
    String externalId,
    String legacyID,
    String thirdPartyId,
    String traceId,
    String spanId,
    String parentSpanId,
    String requestId,
    List<String> correlationIds,
    String client_id,
    String groupId) {}

/** Maps, and types that only share a name with one of the JDK's, are not looked at. */
record Catalog<S extends CharSequence>(
    Map<String, String> namesById, List<S> skuIds, Text.String tagId, Object id) {}

interface Text {
  class String {}
}

class Warehouse {

  private String shelfId;

  record Move(Map<LineId, String> targets, int count) {}

  void store(String boxId) {
    record Box(String boxId, String label) {}
    Object box =
        new Object() {
          private final String boxId = "String boxId";
        };
    String text = """
        record Order(String customerId) {}
        """;
  }
}

enum Status {
  OPEN("o");

  private final String id;

  Status(String id) {
    this.id = id;
  }
}

class OrderException extends RuntimeException {
  private String orderId;
}

class OrderBuilder {
  private String orderId;
}

class Shelf {
  private record Hidden(String orderId, String lineId) {}
}

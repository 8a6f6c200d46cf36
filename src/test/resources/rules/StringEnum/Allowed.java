package shop.orders;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

public record Order(OrderStatus status, int level, String number, List<String> mode) {

  private static final String DEFAULT_STATUS = "open";

  static Order of(String status, String mode) {
    String state = status;
    return new Order(OrderStatus.valueOf(state), 0, mode, List.of());
  }

  String kind() {
    return DEFAULT_STATUS;
  }
}

enum OrderStatus {
  OPEN("o");

  private final String type;

  OrderStatus(String type) {
    this.type = type;
  }
}

record Priority(String priority) {}

/** No word of these names is one of the nouns, or it is not the last one. */
record Text(String statement, String prototype, String typeName, String modeLabel, String estate) {}

/** Nobody can list the values of these. */
record Attachment(
    String contentType,
    String mediaType,
    String mimeType,
    String fileType,
    String eventType,
    String methodReturnType) {}

/** Tells subclasses apart for Jackson. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
abstract class EventDto {

  String type;
  int number;
}

record Address(String street, String city, String state) {}

class OrderService {

  private String status;

  void run(Order order) {
    record Local(String status, int n) {}
    Object anonymous =
        new Object() {
          String status = "String status";
        };
    String text = """
        record Order(String status, int n) {}
        """;
  }
}

record Task(@Pattern(regexp = "[a-z]+(\\.[a-z]+)*") String type, int number) {}

class OrderPaidEvent {

  private final String type = "paid";
  private int number;
}

class OrderBuilder {

  private String status;
}

class OrderException extends RuntimeException {

  private String status;
}

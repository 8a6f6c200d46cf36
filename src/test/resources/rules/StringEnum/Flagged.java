package shop.orders;

import jakarta.validation.constraints.Pattern;

public record Order(
    int number,
    // finding: component 'status' is a String, so any text passes for one of a few values; write an enum, such as OrderStatus
    String status,
    // finding: component 'paymentState' is a String, so any text passes for one of a few values; write an enum, such as PaymentState
    String paymentState) {

  static boolean isOpen(Order order) {
    return "OPEN".equals(order.status());
  }
}

class PaymentRequest {

  static final String METHOD_TYPE = "card";
  private static final String KIND_CARD = "card";
  private static final String KIND_CASH = "cash";

  // finding: field 'kind' is a String though its values are known, so any other text passes too; write an enum, such as PaymentKind
  private String kind;

  @Pattern(regexp = "LOW|HIGH")
  // finding: field 'priority' is a String though its values are known, so any other text passes too; write an enum, such as PaymentPriority
  private String priority;

  // finding: field 'card_type' is a String, so any text passes for one of a few values; write an enum, such as CardType
  private java.lang.String card_type = "debit", remark = "";

  @Schema(allowableValues = {"open", "paid"})
  // finding: field 'phase' is a String though its values are known, so any other text passes too; write an enum, such as PaymentPhase
  String phase;

  @Pattern(regexp = "[a-z]*")
  // finding: field 'visibility' is a String, so any text passes for one of a few values; write an enum, such as PaymentVisibility
  String visibility = "none";

  void setKind(String kind) {
    this.kind = kind;
  }

  // finding: component 'STAGE' is a String, so any text passes for one of a few values; write an enum, such as StepStage
  record Step(String STAGE, int n) {}
}

enum Channel {
  WEB;

  // finding: component 'deskType' is a String, so any text passes for one of a few values; write an enum, such as DeskType
  record Desk(String deskType, String floor) {}
}

package shop.orders;

import java.util.Collection;
import java.util.List;
import java.util.Set;

public record Order(
    // finding: component 'customerId' is a String, so any other id passes for it; write a type of its own, such as CustomerId
    String customerId,
    // finding: component 'lineIds' is a List<String>, so any other id passes for it; write a type of its own, such as List<LineId>
    List<String> lineIds,
    // finding: component 'id' is a String, so any other id passes for it; write a type of its own, such as OrderId
    String id,
    String comment) {

  public Order {
    customerId = customerId.strip();
  }

  public Order(String customerId, String comment) {
    this(customerId, List.of(), "", comment);
  }
}

class PaymentRequest {

  // finding: field 'id' is a String, so any other id passes for it; write a type of its own, such as PaymentId
  private final String id = "";

  // finding: field 'orderUUID' is a java.lang.String, so any other id passes for it; write UUID, or a type of its own
  private java.lang.String orderUUID;

  // finding: field 'card_id' is a CharSequence, so any other id passes for it; write a type of its own, such as CardId
  // finding: field 'bankId' is a CharSequence, so any other id passes for it; write a type of its own, such as BankId
  private CharSequence card_id, remark, bankId = "id";

  // finding: field 'voucherIDs' is a String[], so any other id passes for it; write a type of its own, such as VoucherId[]
  private String[] voucherIDs;

  // finding: field 'giftIds' is a String[], so any other id passes for it; write a type of its own, such as GiftId[]
  private String giftIds[];

  // finding: field 'refundIds' is a Set<String>, so any other id passes for it; write a type of its own, such as Set<RefundId>
  private Set<String> refundIds;

  // finding: field 'guids' is a Collection<String>, so any other id passes for it; write UUID, or a type of its own
  private Collection<String> guids;

  String getCardId() {
    return card_id.toString();
  }

  static class Item {}

  // finding: component 'shopId' is a String, so any other id passes for it; write a type of its own, such as ShopId
  record Shop(String shopId, int number) {}
}

enum Channel {
  WEB,
  DESK;

  // finding: component 'deskId' is a String, so any other id passes for it; write a type of its own, such as DeskId
  record Desk(String deskId, String floor) {}
}

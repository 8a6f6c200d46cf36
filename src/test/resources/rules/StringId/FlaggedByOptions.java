// option: nouns=id,ref
// option: allowedNames=skuId
// option: allowLongIds=false
// option: wirePackages=shop.wire
package shop.wire;

import java.util.List;

record Delivery(
    // finding: component 'orderId' is a long, so any other id passes for it; write a type of its own, such as OrderId
    long orderId,
    // finding: component 'boxIds' is a List<Long>, so any other id passes for it; write a type of its own, such as List<BoxId>
    List<Long> boxIds,
    // finding: component 'invoiceRef' is a String, so any other id passes for it; write a type of its own, such as InvoiceRef
    String invoiceRef,
    // finding: component 'traceId' is a String, so any other id passes for it; write a type of its own, such as TraceId
    String traceId,
    String skuId,
    String uuid,
    int boxId) {}

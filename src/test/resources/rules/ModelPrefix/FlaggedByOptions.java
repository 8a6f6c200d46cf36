// option: modelNamePattern=.*Dto
package shop.orders;

// finding: the name of the model 'ModelOrder' does not match .*Dto, so nobody sees at its uses that it is one; rename it
record ModelOrder(String name, int count) {}

record OrderDto(String name, int count) {}

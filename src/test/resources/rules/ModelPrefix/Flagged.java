package shop.orders;

// finding: the name of the model 'Order' does not match Model[A-Z].*, so nobody sees at its uses that it is one; rename it to 'ModelOrder'
public record Order(String name, int count) {

  // finding: the name of the model 'Line' does not match Model[A-Z].*, so nobody sees at its uses that it is one; rename it to 'ModelLine'
  record Line(int count, int number) {}
}

// finding: the name of the model 'CustomerDto' does not match Model[A-Z].*, so nobody sees at its uses that it is one; rename it to 'ModelCustomerDto'
class CustomerDto {}

// finding: the name of the model 'Modelling' does not match Model[A-Z].*, so nobody sees at its uses that it is one; rename it to 'ModelModelling'
record Modelling(int count, int number) {}

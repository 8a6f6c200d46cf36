package shop.orders;

class OrderService {}

interface OrderListener {}

enum Stage {
  OPEN
}

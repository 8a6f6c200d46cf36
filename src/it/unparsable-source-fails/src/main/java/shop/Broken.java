package shop;

class Broken {
  void f(
}

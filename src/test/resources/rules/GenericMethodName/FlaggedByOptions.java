// option: names=go
package shop.orders;

class Orders {
  // finding: the name 'go' says only that something happens, so readers must look inside to learn what; name what it does to what, as 'shipOrder'
  public void go() {}

  public void run() {}
}

// option: externalPackages=other,shop
package shop.orders;

record Sheet(String status, String colour) {}

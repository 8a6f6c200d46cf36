// option: maxStringFields=10
package shop.customers;

record Person(
    String first, String last, String mail, String phone, String street, String city) {}

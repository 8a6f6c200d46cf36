// option: maxStringFields=2
// option: freeText=hint
package shop.customers;

// finding: 'Person' holds 3 Strings that pass for each other: first, last, message; give them types of their own, and group what belongs together
record Person(String first, String last, String message, String hint) {}

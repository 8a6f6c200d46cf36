// option: nouns=colour
// option: allowedNames=inkColour
// option: externalPackages=shop.wire
package shop.orders;

// finding: component 'colour' is a String, so any text passes for one of a few values; write an enum, such as SheetColour
record Sheet(String status, String colour, String inkColour, String lastInkColour) {}

// option: vagueWords=thing
// option: fillers=super
// option: allowedNames=BlueThing
package shop.orders;

// finding: 'Thing' in the name of 'RedThing' fits anything, so everything ends up in it; name what it is for
record RedThing(int number, int price) {}

record BlueThing(int number, int price) {}

// finding: 'Super' in the name of 'SuperOrder' only says that there is another; name what is different about it
record SuperOrder(int number, int price) {}

record OrderManager(int number, int price) {}

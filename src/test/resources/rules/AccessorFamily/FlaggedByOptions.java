// option: minAccessors=2
package shop.orders;

// finding: 'Settings' has 2 accessors like 'getString' that differ only in the type of the value, so a wrong guess fails at run time; give the keys types, or read the values into a record
interface Settings {
  String getString(String key);

  int getInt(String key);
}

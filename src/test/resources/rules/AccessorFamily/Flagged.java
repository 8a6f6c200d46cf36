package shop.orders;

import java.math.BigDecimal;

// finding: 'Settings' has 4 accessors like 'getString' that differ only in the type of the value, so a wrong guess fails at run time; give the keys types, or read the values into a record
class Settings {

  String getString(String key) {
    return key;
  }

  int getInt(String key) {
    return 0;
  }

  int getInt(String key, int other) {
    return other;
  }

  boolean getBoolean(String key) {
    return true;
  }

  BigDecimal getBigDecimal(String key) {
    return BigDecimal.ONE;
  }
}

/** One finding for the larger of two families. */
// finding: 'Message' has 5 accessors like 'setStringProperty' that differ only in the type of the value, so a wrong guess fails at run time; give the keys types, or read the values into a record
interface Message {

  void setStringProperty(String name, String value);

  void setIntProperty(String name, int value);

  void setLongProperty(String name, long value);

  void setDoubleProperty(String name, double value);

  void setBooleanProperty(String name, boolean value);

  String getStringProperty(String name);

  int getIntProperty(String name);

  long getLongProperty(String name);

  double getDoubleProperty(String name);

  // finding: 'Part' has 5 accessors like 'putShort' that differ only in the type of the value, so a wrong guess fails at run time; give the keys types, or read the values into a record
  abstract class Part {
    abstract void putShort(String key, short value);

    abstract void putByte(String key, byte value);

    abstract void putChar(String key, char value);

    abstract void putFloat(String key, float value);

    abstract void putUUID(String key, java.util.UUID value);
  }
}

package shop.orders;

/** Three are no family. */
class Settings {

  String getString(String key) {
    return key;
  }

  int getInt(String key) {
    return 0;
  }

  boolean getBoolean(String key) {
    return true;
  }

  private long getLong(String key) {
    return 0;
  }

  <T> T get(Key<T> key) {
    return key.value();
  }
}

/** What has no key is a property. */
record Order(String string, int number) {
  String getString() {
    return string;
  }

  int getInt() {
    return number;
  }

  long getLong() {
    return number;
  }

  double getDouble() {
    return number;
  }
}

/** A stream has these. */
interface Output {
  void writeString(String value);

  void writeInt(int value);

  void writeLong(long value);

  void writeDouble(double value);
}

interface Sink {
  void putString(String value);

  void putInt(int value);

  void putLong(long value);

  void putDouble(double value);
}

/** Nor have these a key in common. */
interface Calls {
  int getInt(java.util.function.IntSupplier call);

  long getLong(java.util.function.LongSupplier call);

  double getDouble(java.util.function.DoubleSupplier call);

  boolean getBoolean(java.util.function.BooleanSupplier call);
}

interface Row {
  String getString(int column);

  int getInt(int column);

  long getLong(int column);
}

class Sheet implements Row {
  @Override
  public String getString(int column) {
    return "";
  }

  @Override
  public int getInt(int column) {
    return 0;
  }

  public long getLong(int column) {
    return 0;
  }

  double getDouble(int column) {
    return 0;
  }
}

interface Key<T> {
  T value();
}

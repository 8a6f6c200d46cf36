package shop.orders;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;

class Settings {

  static final String DATABASE = required("db.url");

  static final String NEW_LINE = System.getProperty("line.separator", "\n");

  static final String DIRECTORY = System.getProperty("user.dir", ".");

  static final String VENDOR = System.getProperty("java.vendor", "unknown");

  static final int THREADS = Integer.parseInt(System.getProperty("shop.threads", "4"));

  static final boolean CACHE = Boolean.parseBoolean(System.getProperty("shop.cache", "true"));

  static final String TIMEOUT = System.getenv().getOrDefault("SHOP_TIMEOUT", "30s");

  private static String required(String key) {
    String value = System.getProperty(key);
    if (value == null) {
      throw new IllegalStateException("the system property " + key + " is missing");
    }
    return value;
  }

  String optional() {
    return System.getProperty("shop.note", "");
  }

  String nothing() {
    return System.getProperty("shop.note", null);
  }

  Optional<String> stage() {
    return Optional.ofNullable(System.getenv("STAGE"));
  }

  String fromConfiguration(String configured) {
    return System.getProperty("db.url", configured);
  }

  String others(Properties properties, Map<String, String> values, Environment System2) {
    String one = properties.getProperty("db.url", "jdbc:h2:mem:x");
    String two = values.getOrDefault("db.url", "jdbc:h2:mem:x");
    String three = Optional.ofNullable(values.get("db.url")).orElse("jdbc:h2:mem:x");
    String four = values.get("a") != null ? values.get("a") : "jdbc:h2:mem:x";
    String five = getProperty("db.url", "System");
    return System2.getProperty("db.url", "jdbc:h2:mem:x");
  }

  String throwing(String key) {
    return Optional.ofNullable(System.getenv(key))
        .orElseThrow(() -> new IllegalStateException("no " + key));
  }

  String compared() {
    return System.getenv("STAGE").length() > 0 ? System.getenv("STAGE") : "none";
  }

  private String getProperty(String key, String other) {
    return other;
  }
}

package shop.orders;

import static java.lang.System.getenv;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

class Settings {

  // finding: if the system property 'db.url' is missing, a literal steps in and nobody notices; fail at the start and say that it is missing
  static final String DATABASE = System.getProperty("db.url", "jdbc:h2:mem:x");

  // finding: if the environment variable 'SHOP_REGION' is missing, a literal steps in and nobody notices; fail at the start and say that it is missing
  private final String region = System.getenv().getOrDefault("SHOP_REGION", "eu-west-1");

  String bucket() {
    // finding: if the environment variable 'BUCKET' is missing, a literal steps in and nobody notices; fail at the start and say that it is missing
    return Optional.ofNullable(System.getenv("BUCKET")).orElse("orders");
  }

  String stage() {
    // finding: if the environment variable 'STAGE' is missing, a literal steps in and nobody notices; fail at the start and say that it is missing
    return System.getenv("STAGE") != null ? System.getenv("STAGE") : "test";
  }

  String queue() {
    // finding: if the system property 'queue' is missing, a literal steps in and nobody notices; fail at the start and say that it is missing
    return (System.getProperty("queue") == null) ? "orders" : (System.getProperty("queue"));
  }

  String topic() {
    // finding: if the environment variable 'TOPIC' is missing, a literal steps in and nobody notices; fail at the start and say that it is missing
    return Objects.requireNonNullElse(getenv("TOPIC"), "orders");
  }

  String byName(String key) {
    // finding: if the system property is missing, a literal steps in and nobody notices; fail at the start and say that it is missing
    Supplier<String> later = () -> java.lang.System.getProperty(key, "none");
    return new Object() {
      // finding: if the system property 'user.mail' is missing, a literal steps in and nobody notices; fail at the start and say that it is missing
      String mail = System.getProperty("user.mail", "nobody@example.com");
    }.mail;
  }

  static {
    // finding: if the system property 'file.store' is missing, a literal steps in and nobody notices; fail at the start and say that it is missing
    open(System.getProperty("file.store", "store.bin"));
  }

  Settings(String mode) {}

  Settings() {
    // finding: if the environment variable 'MODE' is missing, a literal steps in and nobody notices; fail at the start and say that it is missing
    this(System.getenv().getOrDefault("MODE", "fast"));
  }

  enum Store {
    // finding: if the environment variable 'STORE' is missing, a literal steps in and nobody notices; fail at the start and say that it is missing
    MAIN(System.getenv().getOrDefault("STORE", "main"));

    Store(String name) {}
  }
}

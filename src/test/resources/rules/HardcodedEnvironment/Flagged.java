package shop.orders;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

// finding: this text is the URL of a loopback address, which is right on one machine and wrong on all others; take a URI from the configuration
@FeignClient(url = "http://localhost:8080/api")
class Orders {

  // finding: this text is the URL of a loopback address, which is right on one machine and wrong on all others; take a URI from the configuration
  static final String API = "http://localhost:8080/api";

  // finding: this text is the URL of a loopback address, which is right on one machine and wrong on all others; take a URI from the configuration
  @Value("${shop.url:https://127.0.0.1}")
  private String url;

  private final Runnable ping =
      // finding: this text is the URL of a loopback address, which is right on one machine and wrong on all others; take a URI from the configuration
      () -> open("ws://0.0.0.0:9000");

  void connect() {
    // finding: this text is the URL of a loopback address, which is right on one machine and wrong on all others; take a URI from the configuration
    open("jdbc:postgresql://localhost/orders");
    // finding: this text is the URL of a loopback address, which is right on one machine and wrong on all others; take a URI from the configuration
    open("jdbc:oracle:thin:@//localhost:1521/orders");
    // finding: this text is the URL of a loopback address, which is right on one machine and wrong on all others; take a URI from the configuration
    open("http://[::1]:8080");
    // finding: this text is the URL of a loopback address, which is right on one machine and wrong on all others; take a URI from the configuration
    open("amqp://guest@LOCALHOST");
    open(
        // finding: this text is the URL of a loopback address, which is right on one machine and wrong on all others; take a URI from the configuration
        """
        { "url": "http://localhost:8080" }
        """);
  }

  void addresses() {
    // finding: this text is a private address, which is right on one machine and wrong on all others; take a URI from the configuration
    URI.create("http://192.168.1.20/orders");
    // finding: this text is a private address, which is right on one machine and wrong on all others; take a URI from the configuration
    List.of("10.1.2.3:9092");
    // finding: this text is a private address, which is right on one machine and wrong on all others; take a URI from the configuration
    open("kafka.example.com:9092,172.16.0.9:9092");
  }

  void paths() {
    // finding: this text is a path of one machine, which is right on one machine and wrong on all others; take a Path from the configuration
    Path.of("/home/anna/orders.csv");
    // finding: this text is a path of one machine, which is right on one machine and wrong on all others; take a Path from the configuration
    Path.of("/Users/anna/orders.csv");
    // finding: this text is a path of one machine, which is right on one machine and wrong on all others; take a Path from the configuration
    Path.of("/Volumes/data/orders.csv");
    // finding: this text is a path of one machine, which is right on one machine and wrong on all others; take a Path from the configuration
    Path.of("C:\\Users\\anna\\orders.csv");
    // finding: this text is a path of one machine, which is right on one machine and wrong on all others; take a Path from the configuration
    Path.of("c:/Users/anna/orders.csv");
    // finding: this text is a path of one machine, which is right on one machine and wrong on all others; take a Path from the configuration
    URI.create("file:///home/anna/orders.csv");
  }

  // finding: this text is the URL of a loopback address, which is right on one machine and wrong on all others; take a URI from the configuration
  void parameter(@DefaultValue("http://localhost") String target) {}

  Object anonymous() {
    return new Object() {
      // finding: this text is the URL of a loopback address, which is right on one machine and wrong on all others; take a URI from the configuration
      String target = "http://localhost/";
    };
  }

  enum Stage {
    // finding: this text is the URL of a loopback address, which is right on one machine and wrong on all others; take a URI from the configuration
    LOCAL("http://localhost/"),
    LIVE("https://shop.example.com/");

    Stage(String url) {}
  }

  @interface Target {
    // finding: this text is the URL of a loopback address, which is right on one machine and wrong on all others; take a URI from the configuration
    String value() default "http://localhost/";
  }
}

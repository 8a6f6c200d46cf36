package shop.orders;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** Listens on http://localhost:8080, or reads /home/anna/orders.csv. */
class Orders {

  static final String HOST = "localhost";

  static final String LOOPBACK = "127.0.0.1";

  static final String ANY = "0.0.0.0";

  /** A version, and others that are no addresses. */
  static final String VERSION = "10.2.3.4";

  private final URI api;

  Orders(URI api) {
    // http://localhost:8080 is only for tests
    this.api = api;
  }

  void hosts() {
    open("http://localhost-mirror.example.com");
    open("http://localhost.example.com/");
    open("https://localhosts/");
    open("http://127.0.0.1.example.com");
    open("https://shop.example.com/localhost");
    open("https://shop.example.com/?from=localhost");
    open("localhost:8080");
  }

  void addresses() {
    open("192.168.1.20");
    open("http://10.example.com");
    open("http://172.32.0.1/");
    open("http://192.169.0.1/");
    open("http://8.8.8.8:53/");
    open("http://10.256.0.1/");
    open("version 10.2.3.4");
    open("1.10.2.3.4:80");
    open("10.2.3:4");
  }

  void paths() {
    Path.of("/home");
    Path.of("/home/index.html");
    Path.of("/users/anna/orders");
    open("/Users/{id}/orders");
    open("https://shop.example.com/home/anna/");
    open("/var/home/anna/");
    open("abc:\\Users");
    open("C:\\Program Files\\shop");
  }

  void sentences() {
    throw new IllegalStateException("is the server at http://localhost:8080 running?");
  }

  String help() {
    return """
        Write the address of the server, as in http://localhost:8080/api, or a path
        such as /home/anna/orders.csv
        """;
  }

  @Operation(
      responses =
          @ApiResponse(
              content =
                  @Content(examples = @ExampleObject("curl -X POST http://localhost:8080/orders"))))
  void documented(@Parameter(example = "http://localhost:8080/api") String address) {}

  List<@Pattern("http://localhost/") String> annotatedType() {
    return List.of();
  }
}

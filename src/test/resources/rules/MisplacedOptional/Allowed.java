package shop.users;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

public record User(@Nullable Email optionalEmail, List<Order> orders) {

  public Optional<Email> email() {
    return Optional.ofNullable(optionalEmail);
  }

  public OptionalInt age() {
    return OptionalInt.empty();
  }

  CompletableFuture<Optional<Order>> lastOrder() {
    Optional<Order> last = Optional.empty();
    return CompletableFuture.completedFuture(last);
  }

  record Email(String value) {}
}

class UserController {

  private Function<String, Optional<User>> lookup = name -> Optional.empty();

  String find(
      @RequestParam("q") Optional<String> query,
      @PathVariable Optional<Integer> page,
      @RequestHeader Optional<String> agent) {
    return query.map((String it) -> it.strip()).orElse("");
  }

  Optional<byte[]> photo(String name) {
    return Optional.empty();
  }

  Map<String, Optional<User>> found() {
    return Map.of();
  }

  static <T> Stream<T> stream(Optional<? extends T> value) {
    return value.stream().map(it -> it);
  }

  void inside() {
    record Pair(Optional<User> first, Optional<User> second) {}
    class Cache {
      private Optional<User> cached = Optional.empty();
    }
    Object visitor =
        new Object() {
          private Optional<User> seen = Optional.empty();

          void visit(Optional<User> user) {}
        };
    Function<Optional<User>, String> name = (Optional<User> user) -> "";
    String text = """
        record User(Optional<Email> email) {}
        """;
  }
}

interface Sink<T> {
  boolean accept(T value);
}

class OptionalSink implements Sink<Optional<String>> {

  @Override
  public boolean accept(Optional<String> value) {
    return value.isPresent();
  }
}

class QuietSink implements Sink<Optional<String>> {

  public boolean accept(Optional<String> value) {
    return false;
  }
}

/** A type of its own, and a type variable. */
class Guess<OptionalLong> {

  private OptionalLong value;
  private Other.Optional<String> other;

  static class Other {
    static class Optional<T> {}
  }
}

/** What a container hands over, if it has it. */
@Service
class Mails {

  private final Optional<Clock> clock;
  @Autowired private Optional<Sender> sender;

  Mails(Optional<Clock> given) {
    this.clock = given;
  }
}

class Sending {

  @Bean
  Sender sender(Optional<Clock> clock) {
    return new Sender(clock.orElse(null));
  }

  @Inject
  Sending(Optional<Clock> clock) {}

  void send(@QueryParam("to") Optional<String> to) {}
}

interface SearchBuilder {
  SearchBuilder realm(Optional<String> realm);
}

@ConfigMapping(prefix = "search")
interface SearchConfig {
  Optional<List<String>> languages();
}

/** Conversions of Optionals as such. */
class Streams {
  static IntStream stream(OptionalInt value) {
    return value.stream();
  }
}

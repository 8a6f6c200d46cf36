package shop.users;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

// finding: component 'email' is an Optional<Email>, which can be null as well as empty; write a @Nullable value, and an accessor that returns an Optional
public record User(Optional<Email> email, String name) {

  // finding: parameter 'nick' is an Optional<String>, which can be null as well as empty; write an overload without it, or take a @Nullable value
  public User(String name, Optional<String> nick) {
    this(Optional.empty(), nick.orElse(name));
  }

  // finding: result of 'orders' is of type Optional<List<Order>>, but a collection can be empty by itself; write it without the Optional
  public Optional<List<Order>> orders() {
    return Optional.empty();
  }

  // finding: result of 'emails' is of type List<Optional<Email>>, so every reader must unwrap every element; write a collection of what is there
  List<Optional<Email>> emails() {
    return List.of(email);
  }

  record Email(String value) {}
}

class Accounts<T> {

  // finding: field 'limit' is an OptionalInt, which can be null as well as empty; write a @Nullable value, and an accessor that returns an Optional
  private OptionalInt limit;

  // finding: field 'owner' is a java.util.Optional<T>, which can be null as well as empty; write a @Nullable value, and an accessor that returns an Optional
  private java.util.Optional<T> owner;

  // finding: field 'slots' is of type Optional<T>[], so every reader must unwrap every element; write a collection of what is there
  private Optional<T>[] slots;

  // finding: field 'pages' is of type Map<String,ArrayList<Optional<T>>>, so every reader must unwrap every element; write a collection of what is there
  private Map<String, ArrayList<Optional<T>>> pages;

  Accounts(OptionalInt limit, java.util.Optional<T> owner) {
    this.limit = limit;
    this.owner = owner;
  }

  void setLimit(OptionalInt limit) {
    this.limit = limit;
  }

  // finding: parameter 'since' is an OptionalLong, which can be null as well as empty; write an overload without it, or take a @Nullable value
  // finding: parameter 'tags' is of type Optional<? extends Set<String>>[], but a collection can be empty by itself; write it without the Optional
  void find(OptionalLong since, Optional<? extends Set<String>>[] tags) {}

  // finding: parameter 'names' is an Optional<String>, which can be null as well as empty; write an overload without it, or take a @Nullable value
  static void print(Optional<String>... names) {}

  // finding: result of 'nested' is of type Optional<Optional<T>>, where nothing has two forms; write one Optional
  Optional<Optional<T>> nested() {
    return Optional.empty();
  }

  // finding: result of 'array' is of type Optional<int[]>, but a collection can be empty by itself; write it without the Optional
  protected Optional<int[]> array() {
    return Optional.empty();
  }

  // finding: parameter 'name' is an Optional<String>, which can be null as well as empty; write an overload without it, or take a @Nullable value
  private static String greeting(Optional<String> name, String greeting) {
    return name.map(it -> greeting + it).orElse(greeting);
  }

  interface Lookup {
    // finding: result of 'byName' is of type Optional<Map<String,User>>, but a collection can be empty by itself; write it without the Optional
    // finding: parameter 'name' is an Optional<String>, which can be null as well as empty; write an overload without it, or take a @Nullable value
    Optional<Map<String, User>> byName(Optional<String> name);
  }

  enum Level {
    LOW;

    // finding: field 'label' is an Optional<String>, which can be null as well as empty; write a @Nullable value, and an accessor that returns an Optional
    private final Optional<String> label = Optional.empty();
  }
}

class Ages {
  // finding: parameter 'age' is an OptionalInt, which can be null as well as empty; write an overload without it, or take a @Nullable value
  IntStream stream(OptionalInt age) {
    return age.stream();
  }

  // finding: parameter 'age' is an OptionalInt, which can be null as well as empty; write an overload without it, or take a @Nullable value
  static int stream(OptionalInt age, int other) {
    return age.orElse(other);
  }
}

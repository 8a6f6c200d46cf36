package shop.orders;

import java.util.ArrayList;
import java.util.List;

public class OrderQueue<T extends Comparable<T>> {
  // finding: field 'waiting' is public and not final, so any code that sees it can change it without its class noticing; make it private final with an accessor, or its type a record
  public List<T> waiting = new ArrayList<>();

  // finding: field 'limit' is protected and not final, so any code that sees it can change it without its class noticing; make it private final with an accessor, or its type a record
  protected transient int limit;

  // Outside models a package may share what it hides.
  int retries;

  protected static class Entry {
    // finding: field 'next' is public and not final, so any code that sees it can change it without its class noticing; make it private final with an accessor, or its type a record
    public Entry next;
  }

  public enum Mode {
    FAST,
    SAFE;

    // finding: field 'standard' is public static and not final, so any code that sees it can change it without its class noticing; make it final, or private behind methods that guard it
    public static Mode standard = SAFE;
  }

  public interface Listener {
    int LIMIT = 3;

    class Adapter implements Listener {
      // finding: field 'calls' is public and not final, so any code that sees it can change it without its class noticing; make it private final with an accessor, or its type a record
      public int calls;
    }
  }
}

class Counters {
  // finding: field 'orders' is public static and not final, so any code that sees it can change it without its class noticing; make it final, or private behind methods that guard it
  public static long orders;
}

@Entity
class Owner {
  // finding: field 'name' is protected and not final, so any code that sees it can change it without its class noticing; make it private with an accessor
  protected String name;
}

public class Made {
  @JsonAutoDetect
  public static final class Filled {
    // finding: field 'id' is public and not final, so any code that sees it can change it without its class noticing; make it private final with an accessor, or its type a record
    public Long id;

    private Filled() {}
  }

  public static final class Own {
    public static final Own FIRST = new Own();

    // finding: field 'id' is public and not final, so any code that sees it can change it without its class noticing; make it private final with an accessor, or its type a record
    public Long id;

    private Own() {}
  }
}

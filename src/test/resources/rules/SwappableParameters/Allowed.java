package shop.accounts;

import org.jboss.logging.annotations.LogMessage;

public class Accounts implements Book {

  public void transfer(AccountId from, AccountId to, Currency currency) {}

  public void rename(String account, String name, int floor, String street) {}

  /** The supertype decides. */
  @Override
  public void book(String debit, String credit, String text) {}

  public void post(String debit, String credit, int... days) {}

  public void print(String first, String... lines) {}

  /** Places, bounds and parts come in an order that everybody knows. */
  public void move(int x, int y, int z) {}

  public void clamp(double min, double max, double value) {}

  public void resize(int width, int height, int depth) {}

  public void paint(int red, int green, int blue, int alpha) {}

  public void mark(int beginLine, int beginColumn, int endLine, int endColumn) {}

  public void version(int major, int minor, int patch) {}

  public void copy(byte[] from, int srcPos, int destPos, int bytes) {}

  public void sum(long a1, long a2, long a3) {}

  public void label(String major, String minor, String patch) {}

  /** Nothing but text. */
  public static String replace(String text, String search, String replacement) {
    return text;
  }

  public static String join(String prefix, String separator, String suffix, String name) {
    return name;
  }

  /** Flags are left to another rule. */
  public void render(boolean html, boolean draft, boolean signed) {}

  /** Not for others. */
  private Accounts(String from, String to, String currency) {}

  private void send(String from, String to, String currency) {}

  void sendHere(String from, String to, String currency) {}

  @Deprecated
  public void sendSoon(String from, String to, String currency) {}

  @GetMapping("/accounts")
  public void list(String owner, String bank, String branch) {}

  @LogMessage
  public void logTransfer(String from, String to, String currency) {}

  public void each(Object one, Object other, Object third) {}

  /** Measures have their names. */
  public record Summary(int found, int checked, int skipped) {}

  private record Entry(String from, String to, String currency) {}

  private static class Hidden {

    public void send(String from, String to, String currency) {}
  }

  String text =
      """
      public void transfer(String from, String to, String currency) {}
      """;

  Runnable task =
      new Runnable() {
        public void send(String from, String to, String currency) {}

        @Override
        public void run() {}
      };
}

interface Book {

  void book(String debit, String credit, String text);
}

record AddressHere(String street, String zip, String city) {}

class OnlyHere {

  public void send(String from, String to, String currency) {}
}

@Deprecated
class OldAccounts {

  public OldAccounts(String from, String to, String currency) {}
}

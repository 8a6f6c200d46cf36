package shop.accounts;

import java.util.UUID;

public class Accounts {

  // finding: parameters 'from', 'to', 'currency' are all String, so a call that mixes them up still compiles; give each a type of its own, or pass them as one record
  public void transfer(String from, String to, String currency) {}

  // finding: parameters 'owner', 'bank', 'branch' are all UUID, so a call that mixes them up still compiles; give each a type of its own, or pass them as one record
  public Accounts(UUID owner, UUID bank, UUID branch) {}

  // finding: parameters 'amount', 'days', 'rate', 'rebate' are all int, so a call that mixes them up still compiles; give each a type of its own, or pass them as one record
  protected static long fee(int amount, int days, int rate, int rebate) {
    return 0;
  }

  // finding: parameters 'cents', 'fee', 'tax' are all long, so a call that mixes them up still compiles; give each a type of its own, or pass them as one record
  public void post(String account, String text, long cents, long fee, long tax) {}

  public void book(String debit, java.lang.String credit) {}

  // finding: parameters 'height', 'price', 'rate' are all double, so a call that mixes them up still compiles; give each a type of its own, or pass them as one record
  public <T> void move(T what, double height, double price, double rate) {}

  public interface Bank {

    // finding: parameters 'name', 'street', 'city' are all String, so a call that mixes them up still compiles; give each a type of its own, or pass them as one record
    void open(String name, String street, String city, int... more);

    enum Kind {
      SAVINGS;

      // finding: parameters 'currency', 'country', 'owner' are all String, so a call that mixes them up still compiles; give each a type of its own, or pass them as one record
      public String label(String currency, String country, String owner) {
        return currency;
      }
    }
  }

  // finding: components 'street', 'zip', 'city' are all String, so a call that mixes them up still compiles; give each a type of its own, or pass them as one record
  public record Address(String street, String zip, String city, int floor) {}
}

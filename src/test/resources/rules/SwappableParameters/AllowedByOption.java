// option: maxSameTypeRun=3
package shop.accounts;

public class Accounts {

  public void transfer(String from, String to, String currency) {}
}

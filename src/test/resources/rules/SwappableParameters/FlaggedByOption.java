// option: maxSameTypeRun=1
package shop.accounts;

public class Accounts {

  // finding: parameters 'account', 'name' are all String, so a call that mixes them up still compiles; give each a type of its own, or pass them as one record
  public void rename(String account, String name) {}

  public void rename(String name) {}
}

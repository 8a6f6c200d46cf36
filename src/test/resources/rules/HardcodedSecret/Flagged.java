package shop.orders;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

// finding: this text is a password in a URL, s3cr… (8 characters), which everybody can read who has the sources or the jar; take it from the configuration, and change this one, for it is known
@Source("postgresql://shop:s3cr3t!x@db.example.com/orders")
class Settings {

  // finding: 'DB_PASSWORD' is set to a secret, hunt… (16 characters), which everybody can read who has the sources or the jar; take it from the configuration, and change this one, for it is known
  static final String DB_PASSWORD = "hunter2-prod-91x";

  // finding: this text is an AWS access key, AKIA… (20 characters), which everybody can read who has the sources or the jar; take it from the configuration, and change this one, for it is known
  static final String ACCESS = "AKIAQ3EGVZPL7XW2NB5T";

  static final String KEY =
      // finding: this text is a private key, MIIE… (30 characters), which everybody can read who has the sources or the jar; take it from the configuration, and change this one, for it is known
      "-----BEGIN RSA PRIVATE KEY-----\n"
          + "MIIEowIBAAKCAQEAy8Dbv8prpJ/0kK"
          + "\n-----END RSA PRIVATE KEY-----";

  static final String BLOCK =
      // finding: this text is a private key, MIIE… (30 characters), which everybody can read who has the sources or the jar; take it from the configuration, and change this one, for it is known
      """
      -----BEGIN PRIVATE KEY-----
      MIIEowIBAAKCAQEAy8Dbv8prpJ/0kK
      -----END PRIVATE KEY-----
      """;

  private String apiKey;
  private String passphrase;

  void wellKnownForms() {
    // finding: this text is a GitHub token, ghp_… (40 characters), which everybody can read who has the sources or the jar; take it from the configuration, and change this one, for it is known
    use("ghp_" + "x", "ghp_16C7e42F292c6912E7710c838347Ae178B4a");
    // finding: this text is a GitHub token, gith… (33 characters), which everybody can read who has the sources or the jar; take it from the configuration, and change this one, for it is known
    use("github_pat_11ABCDEFG0aBcDeFgHiJkL");
    // finding: this text is a Slack token, xoxb… (22 characters), which everybody can read who has the sources or the jar; take it from the configuration, and change this one, for it is known
    use("xoxb-2348971234-fjs81k");
    // finding: this text is a Stripe key, sk_l… (24 characters), which everybody can read who has the sources or the jar; take it from the configuration, and change this one, for it is known
    use("sk_live_4eC39HqLyjWDarjt");
    // finding: this text is a Google API key, AIza… (39 characters), which everybody can read who has the sources or the jar; take it from the configuration, and change this one, for it is known
    use("AIzaSyB-8Kq3vTzX1mN0pLrWcYdEfGhIjKl4567");
    // finding: this text is a password in a URL, pa… (5 characters), which everybody can read who has the sources or the jar; take it from the configuration, and change this one, for it is known
    use("see https://anna:pa55!@example.com/orders");
  }

  void names(Map<String, String> values, DataSource source) {
    // finding: 'apiKey' is set to a secret, k9Xq… (12 characters), which everybody can read who has the sources or the jar; take it from the configuration, and change this one, for it is known
    String apiKey = "k9Xq27Lp0TzR";
    // finding: 'token' is set to a secret, k9Xq… (12 characters), which everybody can read who has the sources or the jar; take it from the configuration, and change this one, for it is known
    this.token = "k9Xq27Lp0TzR";
    // finding: 'setPassword' is set to a secret, k9Xq… (12 characters), which everybody can read who has the sources or the jar; take it from the configuration, and change this one, for it is known
    source.setPassword("k9Xq27Lp0TzR");
    // finding: 'client_secret' is set to a secret, k9Xq… (12 characters), which everybody can read who has the sources or the jar; take it from the configuration, and change this one, for it is known
    values.put("shop.client-secret", "k9Xq27Lp0TzR");
    // finding: 'PRIVATE_KEY' is set to a secret, k9Xq… (12 characters), which everybody can read who has the sources or the jar; take it from the configuration, and change this one, for it is known
    Map.of(Keys.PRIVATE_KEY, "k9Xq27Lp0TzR");
    // finding: 'password' is set to a secret, k9Xq… (12 characters), which everybody can read who has the sources or the jar; take it from the configuration, and change this one, for it is known
    System.getProperty("db.password", "k9Xq27Lp0TzR");
  }

  private final Supplier<String> credentials =
      () -> {
        // finding: 'passphrase' is set to a secret, k9Xq… (12 characters), which everybody can read who has the sources or the jar; take it from the configuration, and change this one, for it is known
        String passphrase = "k9Xq27Lp0TzR";
        return passphrase;
      };

  Object anonymous() {
    return new HashMap<String, String>() {
      {
        // finding: 'pwd' is set to a secret, k9Xq… (12 characters), which everybody can read who has the sources or the jar; take it from the configuration, and change this one, for it is known
        put("pwd", "k9Xq27Lp0TzR");
      }
    };
  }

  enum Stage {
    // finding: this text is an AWS access key, AKIA… (20 characters), which everybody can read who has the sources or the jar; take it from the configuration, and change this one, for it is known
    LIVE("AKIAQ3EGVZPL7XW2NB5T");

    Stage(String key) {}
  }
}

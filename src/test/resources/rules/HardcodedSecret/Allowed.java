package shop.orders;

import java.util.Map;

/** Not with AKIAQ3EGVZPL7XW2NB5T, nor as postgresql://shop:s3cr3t!x@db.example.com. */
class Settings {

  private final String password = config.required("db.password");

  /** Keys of properties, names of headers, classes and paths. */
  static final String PASSWORD = "shop.datasource.password";

  static final String TOKEN = "x-auth-token";

  static final String API_KEY = "X-Api-Key2";

  static final String CREDENTIAL = "org.apache.auth.Credential";

  static final String SECRET = "/vault/shop/s3cr3t-9Xq27";

  static final String ACCESS_TOKEN = "https://id.example.com/oauth2/t0ken";

  /** Placeholders. */
  void placeholders(Map<String, String> values) {
    String dbPassword = "${db.password:k9Xq27Lp0TzR}";
    String apiKey = "YOUR_KEY_k9Xq27Lp0";
    String token = "xxxxxxxx-9Xq27Lp0";
    String secret = "***k9Xq27Lp0***";
    String passphrase = "changeme-9Xq27Lp0";
    String pwd = "%s-9Xq27Lp0TzR";
    values.put("token", "<k9Xq27Lp0TzR>");
    use("AKIAIOSFODNN7EXAMPLE");
    use("jdbc:postgresql://user:password@db.example.com");
    use("https://${user}:${secret}@example.com");
    use("https://user:%s@example.com");
  }

  /** A value equal to its own name. */
  static final String CLIENT_SECRET = "client_secret_v1";

  /** Too short, with blanks, or with too little in it. */
  void weak() {
    String password = "k9Xq27";
    String secret = "the k9Xq27Lp0TzR is not it";
    String token = "aaaabbbb1111";
    String pwd = "";
  }

  /** Names that only speak of a secret. */
  static final String PASSWORD_HEADER = "k9Xq27Lp0TzR";

  static final String TOKEN_TYPE = "k9Xq27Lp0TzR";

  static final String SECRET_NAME = "k9Xq27Lp0TzR";

  static final String TOKEN_PARAM = "k9Xq27Lp0TzR";

  static final String KEY = "k9Xq27Lp0TzR";

  static final String TOKENIZER = "k9Xq27Lp0TzR";

  @Password("k9Xq27Lp0TzR")
  enum Field {
    PASSWORD("k9Xq27Lp0TzR");

    Field(String text) {}
  }

  void others(Map<String, String> values) {
    values.put("k9Xq27Lp0TzR", "password");
    values.get("password").equals("k9Xq27Lp0TzR");
    use("mail://anna@example.com:8080/");
    use("https://example.com:8080/@anna");
    use("-----BEGIN PRIVATE KEY-----");
    use("BAKIAQ3EGVZPL7XW2NB5T");
    setPassword(text("k9Xq27Lp0TzR"));
  }

  static final String SECRET_KEY = "test-sk-123-federation";

  private static final String PEM =
      "-----BEGIN PRIVATE KEY-----" + "(.*)" + "-----END PRIVATE KEY-----";
}

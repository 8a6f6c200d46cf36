package dev.onex.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises secrets by what they look like. */
final class SecretValues {

  /** How much of a secret may be shown at most. */
  private static final int SHOWN = 4;

  private static final int MINIMAL_LENGTH = 8;

  private static final double MINIMAL_ENTROPY = 3.0;

  /** What a secret of a well-known form is; the secret itself is the first group. */
  private static final Map<Pattern, String> FORMS =
      Map.of(
          Pattern.compile("(?<![A-Z0-9])(AKIA[0-9A-Z]{16})(?![A-Z0-9])"),
          "an AWS access key",
          Pattern.compile(
              "-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----(?:\\\\[rn]|\\s)*([A-Za-z0-9+/=]{16,})"),
          "a private key",
          Pattern.compile("(?<!\\w)(gh[pousr]_[A-Za-z0-9]{36})(?!\\w)"),
          "a GitHub token",
          Pattern.compile("(?<!\\w)(github_pat_[A-Za-z0-9_]{22,})"),
          "a GitHub token",
          Pattern.compile("(?<!\\w)(xox[baprs]-[A-Za-z0-9-]{10,})"),
          "a Slack token",
          Pattern.compile("(?<!\\w)(sk_live_[A-Za-z0-9]{16,})"),
          "a Stripe key",
          Pattern.compile("(?<!\\w)(AIza[0-9A-Za-z_-]{35})(?![\\w-])"),
          "a Google API key",
          Pattern.compile(
              "(?i)\\b[a-z][a-z0-9+.-]*://[^\\s/?#:@\"<{$%]+:([^\\s/?#@\"<{$%]+)@[\\w\\[]"),
          "a password in a URL");

  /** What stands where everybody is to write their own. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?i)test[-_].*|.*(?:your|change_?-?me|example|placeholder|dummy|sample|insert|redacted|xxx|\\*\\*"
              + "|\\.\\.\\.|[$#%<>{}\\[\\]]).*");

  private static final Pattern GENERIC_PASSWORD =
      Pattern.compile("(?i)p(?:ass)?w(?:or)?d|pass|passwd|secret|token|test|guest|admin");

  /** Keys of properties, names of headers, of classes and the like: words with signs between. */
  private static final Pattern NAME =
      Pattern.compile("[._/:-]*\\p{Alpha}+\\d?(?:[._/:-]+\\p{Alpha}+\\d?)*[._/:-]*");

  private static final String SIGNS_OF_NAMES = "._/:-";

  private SecretValues() {}

  /**
   * A secret.
   *
   * @param form what it is
   * @param value what nobody is to see
   */
  record Secret(String form, String value) {

    /** It, with all but its beginning left out: {@code AKIA… (20 characters)}. */
    String masked() {
      int shown = Math.min(SHOWN, value.length() / 2);
      return value.substring(0, shown) + "… (" + value.length() + " characters)";
    }

    /** The record's own would show the value. */
    @Override
    public String toString() {
      return form + " " + masked();
    }
  }

  /** The secret of a well-known form in a text; empty if there is none. */
  static Optional<Secret> in(String text) {
    for (Map.Entry<Pattern, String> form : FORMS.entrySet()) {
      Matcher matcher = form.getKey().matcher(text);
      while (matcher.find()) {
        String value = matcher.group(1);
        if (!PLACEHOLDER.matcher(value).matches() && !GENERIC_PASSWORD.matcher(value).matches()) {
          return Optional.of(new Secret(form.getValue(), value));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a text may be the secret that a name announces, and is no name or placeholder. */
  static boolean mayBeSecret(String text, String name) {
    return mayBeSecret(text) && !bare(text).contains(bare(name));
  }

  /** Whether a text may be a secret, if a name announces one, and is no name or placeholder. */
  static boolean mayBeSecret(String text) {
    return text.length() >= MINIMAL_LENGTH
        && isOfSecretCharacters(text)
        && !PLACEHOLDER.matcher(text).matches()
        && !NAME.matcher(text).matches()
        && !text.contains("://")
        && !text.startsWith("/")
        && entropy(text) >= MINIMAL_ENTROPY;
  }

  /** Whether there are neither blanks nor escapes, and more than letters and signs of names. */
  private static boolean isOfSecretCharacters(String text) {
    boolean more = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c >= 0x7f || c == '\\') {
        return false;
      }
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      more |= !letter && SIGNS_OF_NAMES.indexOf(c) < 0;
    }
    return more;
  }

  private static String bare(String text) {
    return text.replaceAll("[^\\p{Alnum}]", "").toLowerCase(Locale.ROOT);
  }

  /** Shannon's entropy in bits for each character. */
  private static double entropy(String text) {
    double sum = 0;
    for (int c : text.chars().distinct().toArray()) {
      double share = (double) text.chars().filter(it -> it == c).count() / text.length();
      sum -= share * Math.log(share) / Math.log(2);
    }
    return sum;
  }
}

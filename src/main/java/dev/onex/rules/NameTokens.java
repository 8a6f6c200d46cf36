package dev.onex.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits names into the words that they are written together from. */
final class NameTokens {

  /**
   * An acronym in the plural ({@code IDs}), an acronym ({@code HTTP} in {@code HTTPServer}), or a
   * word ({@code Server}); each with the digits that it holds.
   */
  private static final Pattern TOKEN =
      Pattern.compile("\\p{Lu}{2,}s(?!\\p{Ll})|\\p{Lu}+(?!\\p{Ll})\\d*|\\p{Lu}?[^\\p{Lu}_$]+");

  private NameTokens() {}

  /**
   * A name's tokens in lower case, as {@code [customer, id]} for {@code customerID} and for {@code
   * CUSTOMER_ID}; empty for a name of underscores alone.
   */
  static List<String> of(String name) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(name);
    while (matcher.find()) {
      tokens.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return tokens;
  }
}

package dev.onex.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives findings their fingerprints: SHA-256 over rule, path, symbol, details and an ordinal, each
 * followed by a zero character, cut to 16 hexadecimal digits.
 *
 * <p>No line and no severity goes in, so that a fingerprint survives edits elsewhere in the file
 * and a change of policy. The ordinal tells apart findings that are otherwise the same; it counts
 * them in the order of the file.
 */
public final class Fingerprints {

  private static final int DIGITS = 16;

  private Fingerprints() {}

  /** The findings of one file, sorted, each with its fingerprint. */
  public static List<Finding> assign(List<Finding> findings) {
    if (findings.isEmpty()) {
      return findings;
    }
    MessageDigest sha256 = Sha256.digest();
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> assigned = new ArrayList<>(findings.size());
    for (Finding finding : findings.stream().sorted().distinct().toList()) {
      String key =
          String.join(
              "\0", finding.rule(), finding.path(), finding.symbol(), finding.details(), "");
      int ordinal = seen.merge(key, 1, Integer::sum);
      sha256.update((key + ordinal).getBytes(StandardCharsets.UTF_8));
      assigned.add(finding.withFingerprint(Sha256.hex(sha256).substring(0, DIGITS)));
    }
    return assigned;
  }
}

package dev.onex.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the page against WCAG 2.2, level AA, in light and in dark. */
final class ContrastTest {

  private static final double TEXT = 4.5;
  private static final double GRAPHICS = 3;

  private static final Pattern BLOCK = Pattern.compile(":root \\{([^}]*)}");
  private static final Pattern COLOUR = Pattern.compile("--(\\w+): (#\\w+)");

  @TempDir Path basedir;

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void everyTextIsLegible(int scheme) throws Exception {
    Map<String, String> colours = colours(scheme);
    List<String> inks = List.of("ink", "soft", "link", "critical", "error", "warning", "pass");
    for (String ink : inks) {
      for (String ground : List.of("bg", "paper", "band")) {
        assertThat(contrast(colours.get(ink), colours.get(ground)))
            .as(ink + " on " + ground)
            .isGreaterThanOrEqualTo(TEXT);
      }
    }
    assertThat(contrast(colours.get("ink"), colours.get("code"))).isGreaterThanOrEqualTo(TEXT);
    assertThat(contrast(colours.get("soft"), colours.get("code"))).isGreaterThanOrEqualTo(TEXT);
    assertThat(contrast(colours.get("ink"), colours.get("mark"))).isGreaterThanOrEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void everyBarIsToBeSeen(int scheme) throws Exception {
    Map<String, String> colours = colours(scheme);
    for (String ground : List.of("bg", "paper", "band")) {
      assertThat(contrast(colours.get("bar"), colours.get(ground)))
          .as("bar on " + ground)
          .isGreaterThanOrEqualTo(GRAPHICS);
    }
  }

  /** The colours of the style's first or second scheme: light, dark. */
  private Map<String, String> colours(int scheme) throws Exception {
    Matcher block = BLOCK.matcher(new PageText(SampleReport.of().page(basedir)).inside("style"));
    for (int i = 0; i <= scheme; i++) {
      assertThat(block.find()).isTrue();
    }
    Map<String, String> colours = new HashMap<>();
    Matcher colour = COLOUR.matcher(block.group(1));
    while (colour.find()) {
      colours.put(colour.group(1), colour.group(2));
    }
    assertThat(colours).hasSize(14);
    return colours;
  }

  private static double contrast(String one, String other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(String colour) {
    String digits = colour.substring(1);
    if (digits.length() == 3) {
      digits = digits.replaceAll("(.)", "$1$1");
    }
    return 0.2126 * channel(digits, 0) + 0.7152 * channel(digits, 2) + 0.0722 * channel(digits, 4);
  }

  private static double channel(String digits, int at) {
    double value = Integer.parseInt(digits, at, at + 2, 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}

package dev.onex.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns Javadoc into Markdown; refuses what it does not know. */
final class JavadocText {

  private static final int WIDTH = 100;
  private static final String ITEM = "<li>";
  private static final Pattern BLOCK_TAGS =
      Pattern.compile("^\\s*@\\w.*", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern LIST_ENDS = Pattern.compile("</?ul>|</li>");
  private static final Pattern TAG = Pattern.compile("</?[a-z]+[^>]*>");

  /** Holds code together while text is wrapped. */
  private static final char TIE = '\u00A0';

  private final Set<String> rules;

  /** Renders links to those rules as links to their pages. */
  JavadocText(Set<String> rules) {
    this.rules = rules;
  }

  /** The paragraphs of a comment, given without its stars, as Markdown, wrapped. */
  List<String> paragraphs(String comment) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : inline(BLOCK_TAGS.matcher(comment).replaceAll("")).split("<p>", -1)) {
      paragraphs.add(paragraph(LIST_ENDS.matcher(paragraph).replaceAll("")));
    }
    return paragraphs;
  }

  /** Renders inline tags; their content may have braces of its own. */
  private String inline(String text) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int tag = text.indexOf("{@"); tag >= 0; tag = text.indexOf("{@", at)) {
      int end = closing(text, tag);
      out.append(text, at, tag).append(tag(text.substring(tag + 2, end)));
      at = end + 1;
    }
    return out.append(text.substring(at)).toString();
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      if (text.charAt(i) == '{') {
        depth++;
      } else if (text.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("a tag does not end: " + text.substring(open));
  }

  private static String paragraph(String text) {
    List<String> blocks = new ArrayList<>();
    String[] items = text.split(ITEM, -1);
    blocks.add(wrap(items[0], "", ""));
    for (int i = 1; i < items.length; i++) {
      blocks.add((i == 1 ? "\n" : "") + wrap(items[i], "- ", "  "));
    }
    String markdown = String.join("\n", blocks);
    Matcher tag = TAG.matcher(markdown.replaceAll("`[^`]*`", ""));
    if (tag.find()) {
      throw new IllegalArgumentException("pages cannot show " + tag.group() + "; write it without");
    }
    return markdown;
  }

  /** Wraps a text; its first line starts with {@code first}, the others with {@code next}. */
  static String wrap(String text, String first, String next) {
    StringBuilder lines = new StringBuilder(first);
    int column = first.length();
    boolean empty = true;
    for (String word : text.strip().split("[ \t\r\n]+", -1)) {
      if (!empty && column + 1 + word.length() > WIDTH) {
        lines.append('\n').append(next);
        column = next.length();
      } else if (!empty) {
        lines.append(' ');
        column++;
      }
      lines.append(word.replace(TIE, ' '));
      column += word.length();
      empty = false;
    }
    return lines.toString();
  }

  private String tag(String tag) {
    String[] parts = tag.strip().split("\\s+", 2);
    String content = parts.length < 2 ? "" : parts[1].replaceAll("\\s+", " ");
    return switch (parts[0]) {
      case "code" -> code(content);
      case "literal" -> content.replace("&", "&amp;").replace("<", "&lt;");
      case "link", "linkplain" -> link(content);
      default -> throw new IllegalArgumentException("pages cannot show {@" + tag + "}");
    };
  }

  private String link(String content) {
    if (rules.contains(content)) {
      return "[" + content + "](" + content + ".md)";
    }
    int label = content.indexOf(' ');
    String shown = label < 0 ? content : content.substring(label + 1);
    return code(shown.replaceFirst("^([a-z]\\w*\\.)+", "").replaceFirst("^#", ""));
  }

  private static String code(String content) {
    String fence = content.contains("`") ? "``" : "`";
    return fence + content.replace(' ', TIE) + fence;
  }
}

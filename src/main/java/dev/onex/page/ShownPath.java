package dev.onex.page;

/**
 * A file's path in two parts, for people look for the name.
 *
 * @param name the file's name
 * @param directory where it is, with {@code /}; empty for the base directory
 */
record ShownPath(String name, String directory) {

  static ShownPath of(String path) {
    int slash = path.lastIndexOf('/');
    return new ShownPath(
        VisibleText.of(path.substring(slash + 1)),
        VisibleText.of(path.substring(0, Math.max(0, slash))));
  }
}

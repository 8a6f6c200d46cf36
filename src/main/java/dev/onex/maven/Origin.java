package dev.onex.maven;

/**
 * Who made a setting.
 *
 * @param label as people read it: {@code pom}, {@code onex.yaml:12}
 * @param isFile whether it is a line of a file, which needs to be named to be found
 */
record Origin(String label, boolean isFile) {

  /** Nobody: it is as it comes. */
  static final Origin DEFAULT = new Origin("default", false);

  /** The plugin's configuration in the pom, or a property of the project. */
  static final Origin POM = new Origin("pom", false);

  /** A user property, as {@code -Donex.failOn=error}. */
  static final Origin COMMAND_LINE = new Origin("command line", false);

  /** A line of a file. */
  static Origin line(String file, int line) {
    return new Origin(file + ":" + line, true);
  }

  /** A preset. */
  static Origin preset(String name) {
    return new Origin("preset " + name, false);
  }
}

package dev.onex.maven;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a setting stands.
 *
 * @param origin who made it
 * @param path the names of the elements or keys around it, and its own
 */
record Place(Origin origin, List<String> path) {

  /** A place with a copy of the path. */
  Place {
    path = List.copyOf(path);
  }

  static Place of(Origin origin, String name) {
    return new Place(origin, List.of(name));
  }

  Place child(String name, Origin at) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return new Place(at, longer);
  }

  String name() {
    return path.get(path.size() - 1);
  }

  /** The place for a message: {@code <rules><RawType>} or {@code onex.yaml:3: rules.RawType}. */
  String shown() {
    return origin.isFile()
        ? origin.label() + ": " + String.join(".", path)
        : "<" + String.join("><", path) + ">";
  }

  /** The place with what was written there, for a message. */
  String with(String value) {
    String line = value.replaceAll("\\s+", " ");
    return origin.isFile() ? shown() + ": " + line : shown() + line + "</" + name() + ">";
  }
}

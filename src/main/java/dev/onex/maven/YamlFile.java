package dev.onex.maven;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a YAML file as settings: keys and texts, each with its line. Values are texts, whatever
 * YAML would take them for, so {@code off} is {@code off} and {@code 0.10} is {@code 0.10}; no
 * objects are made. Anchors and tags are refused. This class alone knows the parser, so that its
 * classes are loaded only if there is a file.
 */
final class YamlFile {

  private static final int DEEPEST = 16;

  private final Path file;
  private final String name;
  private final Consumer<String> problems;

  /**
   * A file.
   *
   * @param name what messages call it
   * @param problems takes what is wrong with it
   */
  YamlFile(Path file, String name, Consumer<String> problems) {
    this.file = file;
    this.name = name;
    this.problems = problems;
  }

  /** What stops the reading of a file, at a line from 1. */
  private static final class BrokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final int line;

    BrokenException(int line, String message) {
      super(message);
      this.line = line;
    }
  }

  /** The keys of the file with their settings; as good as none if it is broken. */
  List<Setting> read() {
    String text;
    try {
      byte[] bytes = Files.readAllBytes(file);
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      problems.accept(name + ": it is not UTF-8; save it as UTF-8");
      return List.of();
    } catch (IOException e) {
      problems.accept(name + ": it cannot be read: " + e.getMessage());
      return List.of();
    }
    try {
      return parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (BrokenException e) {
      problems.accept(name + ":" + e.line + ": " + e.getMessage());
    } catch (MarkedYamlEngineException e) {
      problems.accept(syntax(text, e));
    } catch (YamlEngineException e) {
      problems.accept(name + ": it is not YAML: " + oneLine(e.getMessage()));
    }
    return List.of();
  }

  private String syntax(String text, MarkedYamlEngineException e) {
    int line = e.getProblemMark().map(Mark::getLine).orElse(0);
    String written = text.lines().skip(line).findFirst().orElse("");
    String indent = written.substring(0, written.length() - written.stripLeading().length());
    return name
        + ":"
        + (line + 1)
        + (indent.contains("\t")
            ? ": a tab stands before " + written.strip() + "; YAML is indented with spaces"
            : ": it is not YAML: " + oneLine(e.getProblem()));
  }

  private static String oneLine(@Nullable String message) {
    return String.valueOf(message).replaceAll("\\s+", " ").strip();
  }

  private List<Setting> parse(String text) {
    LoadSettings settings = LoadSettings.builder().setLabel(name).build();
    Iterator<Event> events = new Parse(settings).parseString(text).iterator();
    List<Setting> keys = List.of();
    int documents = 0;
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof DocumentStartEvent) {
        documents++;
        if (documents > 1) {
          throw new BrokenException(line(event), "a second document starts here; keep one");
        }
      } else if (event instanceof NodeEvent) {
        keys = root(event, events);
      }
    }
    return keys;
  }

  private List<Setting> root(Event event, Iterator<Event> events) {
    if (event instanceof MappingStartEvent) {
      return mapping(new Place(Origin.line(name, line(event)), List.of()), events, 0);
    }
    if (event instanceof ScalarEvent scalar && scalar.getValue().isBlank()) {
      return List.of();
    }
    throw new BrokenException(
        line(event), "keys with values are wanted here, as failOn: error, and nothing else");
  }

  private List<Setting> mapping(Place around, Iterator<Event> events, int depth) {
    List<Setting> children = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    while (true) {
      Event key = events.next();
      if (key instanceof MappingEndEvent) {
        return children;
      }
      if (!(key instanceof ScalarEvent scalar)) {
        throw new BrokenException(line(key), "a key is wanted here, as failOn: error");
      }
      refuse(key, depth);
      Place place = around.child(scalar.getValue(), Origin.line(name, line(key)));
      Setting child = value(place, events.next(), events, depth + 1);
      Integer first = lines.putIfAbsent(scalar.getValue(), line(key));
      if (first == null) {
        children.add(child);
      } else {
        problems.accept(place.shown() + ": the key stands in line " + first + " already; keep one");
      }
    }
  }

  private Setting value(Place place, Event event, Iterator<Event> events, int depth) {
    refuse(event, depth);
    if (event instanceof ScalarEvent scalar) {
      return Setting.text(place, scalar.getValue());
    }
    if (event instanceof MappingStartEvent) {
      return new Setting(place, "", mapping(place, events, depth));
    }
    List<Setting> items = new ArrayList<>();
    for (Event item = events.next(); !(item instanceof SequenceEndEvent); item = events.next()) {
      Origin at = Origin.line(name, line(item));
      Place of = place.child("[" + (items.size() + 1) + "]", at);
      items.add(value(of, item, events, depth + 1));
    }
    return new Setting(place, "", items);
  }

  private static void refuse(Event event, int depth) {
    if (depth > DEEPEST) {
      throw new BrokenException(line(event), "it nests too deeply");
    }
    boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
    if (event instanceof AliasEvent || anchored) {
      throw new BrokenException(
          line(event),
          "anchors and aliases (& and *) are not understood; write it out, or quote it");
    }
    Optional<String> tag = Optional.empty();
    if (event instanceof ScalarEvent scalar) {
      tag = scalar.getTag();
    } else if (event instanceof MappingStartEvent map) {
      tag = map.getTag();
    } else if (event instanceof SequenceStartEvent sequence) {
      tag = sequence.getTag();
    }
    if (tag.isPresent()) {
      throw new BrokenException(
          line(event), "tags (!) are not understood; leave it out, or quote it");
    }
  }

  private static int line(Event event) {
    return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }
}

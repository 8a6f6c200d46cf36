package dev.onex.bench;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An earlier report to compare with.
 *
 * @param machineKey the machine it was made on
 * @param scale the size of its sources
 * @param seconds by scenario its wall time
 * @param megabytes by scenario its peak of heap
 */
public record BenchBaseline(
    String machineKey, double scale, Map<String, Double> seconds, Map<String, Double> megabytes) {

  /** Copies. */
  public BenchBaseline {
    seconds = Map.copyOf(seconds);
    megabytes = Map.copyOf(megabytes);
  }

  /**
   * Reads a report in the form of {@link BenchFile}.
   *
   * @throws IOException if the file cannot be read, or is no such report
   */
  public static BenchBaseline read(Path file) throws IOException {
    String machineKey = "";
    double scale = 0;
    Map<String, Double> seconds = new HashMap<>();
    Map<String, Double> megabytes = new HashMap<>();
    String scenario = "";
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isScalarValue()) {
          String name = String.valueOf(json.currentName());
          switch (name) {
            case "machineKey" -> machineKey = json.getText();
            case "scale" -> scale = json.getDoubleValue();
            case "scenario" -> scenario = json.getText();
            case "wallSeconds" -> seconds.put(scenario, json.getDoubleValue());
            case "peakHeapMegabytes" -> megabytes.put(scenario, json.getDoubleValue());
            default -> {} // the rest is for people
          }
        }
      }
    } catch (JacksonException e) {
      throw new IOException(file + " is no report of onex:bench: " + e.getOriginalMessage(), e);
    }
    if (machineKey.isEmpty() || scale == 0) {
      throw new IOException(file + " is no report of onex:bench");
    }
    return new BenchBaseline(machineKey, scale, seconds, megabytes);
  }

  /** How results differ from it; nothing may be compared with another machine's or size. */
  public List<Change> changes(String machine, double size, List<ScenarioResult> results) {
    boolean alike = machineKey.equals(machine) && scale == size;
    List<Change> changes = new ArrayList<>();
    for (ScenarioResult result : results) {
      String name = result.scenario().name();
      changes.add(change(name, Measure.SECONDS, alike ? seconds.get(name) : null, result));
      changes.add(change(name, Measure.PEAK_MEGABYTES, alike ? megabytes.get(name) : null, result));
    }
    return changes;
  }

  private static Change change(
      String name, Measure measure, @Nullable Double before, ScenarioResult result) {
    return new Change(name, measure, before, measure.of(result.measured()));
  }
}

package shop.orders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class Orders {

  private enum Outcome {
    LOADED,
    MISSING
  }

  boolean isKnown(Path file) {
    enum Answer { YES, NO }
    Answer answer = Files.exists(file) ? Answer.YES : Answer.NO;
    return answer == Answer.YES;
  }

  String load(Path file) {
    Outcome outcome = Outcome.LOADED;
    try {
      Files.readString(file);
    } catch (IOException e) {
      outcome = Outcome.MISSING;
    }
    return outcome.name();
  }

  record Line(String item, int count) {
    Line {
      if (count < 0) {
        throw new IllegalArgumentException("negative count");
      }
    }
  }

  sealed interface Shape permits Circle {}

  record Circle(double radius) implements Shape {}

  double area(Object shape) {
    return switch (shape) {
      case Circle(double radius) when radius > 0 -> Math.PI * radius * radius;
      case null, default -> 0;
    };
  }

  String \u0074ext() {
    return """
        catch (Exception e) { enum Outcome { A } \
        """;
  }
}

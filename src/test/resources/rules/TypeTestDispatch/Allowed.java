package shop.shapes;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

public class Areas {

  double area(Shape s) {
    return switch (s) {
      case Circle c -> c.radius() * c.radius() * Math.PI;
      case Square q -> q.side() * q.side();
      case Triangle t -> t.base() * t.height() / 2;
    };
  }

  @Override
  public boolean equals(Object other) {
    if (other instanceof Circle) {
      return true;
    } else if (other instanceof Square) {
      return false;
    } else if (other instanceof Triangle) {
      return true;
    }
    return false;
  }

  void caught() {
    try {
      draw();
    } catch (Exception e) {
      if (e instanceof DrawException) {
        draw();
      } else if (e instanceof FillException) {
        fill();
      } else if (e instanceof LineException) {
        fill();
      }
    }
  }

  int code(Throwable failure) {
    Exception cause = causeOf(failure);
    if (cause instanceof DrawException) {
      return 1;
    } else if (cause instanceof FillException) {
      return 2;
    } else if (cause instanceof LineException) {
      return 3;
    }
    if (failure instanceof DrawException) {
      return 1;
    } else if (failure instanceof FillException) {
      return 2;
    } else if (failure instanceof LineException) {
      return 3;
    }
    return 4;
  }

  @JsonCreator
  static Areas from(Object json) {
    if (json instanceof TextNode) {
      return new Areas();
    } else if (json instanceof NumberNode) {
      return new Areas();
    } else if (json instanceof ArrayNode) {
      return new Areas();
    }
    return null;
  }

  public String text(Object value) {
    if (value instanceof String) {
      return "text";
    } else if (value instanceof Number) {
      return "number";
    } else if (value instanceof Collection<?>) {
      return "list";
    } else if (value instanceof Map.Entry<?, ?>) {
      return "entry";
    } else if (value instanceof int[]) {
      return "array";
    } else if (value instanceof List<?> || value instanceof Areas) {
      return "areas";
    }
    return "";
  }

  int two(Shape s) {
    if (s instanceof Circle) {
      return 1;
    } else if (s instanceof Square) {
      return 2;
    }
    return 3;
  }

  int failures(Errors error) {
    if (error.exception() instanceof LateException) {
      return 1;
    } else if (error.exception() instanceof LostException) {
      return 2;
    } else if (error.exception() instanceof DrawError) {
      return 3;
    }
    return 4;
  }

  int negated(Shape s, Shape other, Shape third) {
    if (!(s instanceof Circle)) {
      return 1;
    } else if (!(s instanceof Square)) {
      return 2;
    } else if (!(s instanceof Triangle)) {
      return 3;
    }
    if (s instanceof Circle) {
      return 1;
    } else if (other instanceof Square) {
      return 2;
    } else if (third instanceof Triangle) {
      return 3;
    }
    return s.getClass() == other.getClass() ? 4 : 5;
  }

  void apart(Shape s) throws IOException {
    if (s instanceof Circle) {
      draw();
    }
    fill();
    if (s instanceof Square) {
      draw();
    }
    fill();
    if (s instanceof Triangle) {
      draw();
    }
  }
}

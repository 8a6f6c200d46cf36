package shop.shapes;

import java.util.function.ToDoubleFunction;

public class Areas {

  private Shape shape;

  double area(Shape s) {
    // finding: 3 ifs ask for the type of 's', so a type that is added later falls through; seal the common type, and switch over it
    if (s instanceof Circle c) {
      return c.radius() * c.radius() * Math.PI;
    } else if (s instanceof Square q) {
      return q.side() * q.side();
    } else if (s instanceof Triangle t) {
      return t.base() * t.height() / 2;
    }
    throw new IllegalArgumentException("no shape: " + s);
  }

  double oneBehindTheOther() {
    if (shape == null) {
      return 0;
    }
    // finding: 3 ifs ask for the type of 'this.shape', so a type that is added later falls through; seal the common type, and switch over it
    if (this.shape instanceof Circle && isOpen()) {
      return 1;
    }
    if (this.shape instanceof Square || this.shape instanceof Rectangle) {
      return 2;
    }
    if ((this.shape instanceof Triangle)) {
      return 3;
    }
    return 4;
  }

  int byClass(Shape s) {
    // finding: 3 ifs ask for the type of 's', so a type that is added later falls through; seal the common type, and switch over it
    if (s.getClass() == Circle.class) {
      return 1;
    } else if (Square.class.equals(s.getClass())) {
      return 2;
    } else if (s.getClass().equals(Triangle.class)) {
      return 3;
    }
    return 4;
  }

  public double areaOf(Object shape) {
    // finding: 3 ifs ask for the type of 'shape', so a type that is added later falls through; take a sealed type in place of Object, and switch over it
    if (shape instanceof Circle) {
      return 1;
    } else if (shape instanceof Square) {
      return 2;
    } else if (shape instanceof Triangle) {
      return 3;
    }
    return 4;
  }

  private final ToDoubleFunction<Shape> areas =
      s -> {
        // finding: 3 ifs ask for the type of 's', so a type that is added later falls through; seal the common type, and switch over it
        if (s instanceof Circle) {
          return 1;
        } else if (s instanceof Square) {
          return 2;
        } else if (s instanceof Triangle) {
          return 3;
        } else {
          return 4;
        }
      };

  Object nested() {
    record Local(Shape s) {
      int corners() {
        // finding: 3 ifs ask for the type of 's', so a type that is added later falls through; seal the common type, and switch over it
        if (s instanceof Circle) {
          return 0;
        } else if (s instanceof Square) {
          return 4;
        } else if (s instanceof Triangle) {
          return 3;
        }
        return 1;
      }
    }
    return new Runnable() {
      @Override
      public void run() {
        // finding: 3 ifs ask for the type of 'shape', so a type that is added later falls through; seal the common type, and switch over it
        if (shape instanceof Circle) {
          draw();
        } else if (shape instanceof Square) {
          fill();
        } else if (shape instanceof Triangle) {
          draw();
        }
      }
    };
  }

  enum Unit {
    METRE {
      int corners(Shape s) {
        switch (s.hashCode()) {
          case 1:
            // finding: 3 ifs ask for the type of 's', so a type that is added later falls through; seal the common type, and switch over it
            if (s instanceof Circle) {
              return 0;
            } else if (s instanceof Square) {
              return 4;
            } else if (s instanceof Triangle) {
              return 3;
            }
            break;
          default:
            break;
        }
        return 1;
      }
    }
  }
}

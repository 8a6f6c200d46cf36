package shop.print;

public class Printer implements Device {

  public void render(Format format, Stage stage) {}

  public void renderDraft(String text) {}

  public void print(String text, boolean draft) {
    if (draft) {
      System.out.println("draft");
    }
    System.out.println(text);
    System.out.println(draft ? "draft" : "");
  }

  public void log(String text, boolean draft) {
    if (draft && text.isEmpty()) {
      renderDraft(text);
    } else {
      renderDraft("");
    }
  }

  public void each(String text, boolean draft) {
    for (int i = 0; i < 2; i++) {
      String line = draft ? text : "";
    }
  }

  /** Setters and the like say by their name what is true. */
  public void setMode(boolean html, boolean draft) {}

  public Printer withMode(boolean html, boolean draft) {
    return this;
  }

  public void enableColour(boolean text, boolean images) {}

  /** The supertype decides. */
  @Override
  public void send(boolean html, boolean draft) {}

  /** Flags that are what the method works on. */
  public static boolean xor(boolean left, boolean right) {
    return left != right;
  }

  public static boolean same(boolean lhs, boolean rhs) {
    return lhs == rhs;
  }

  public static String describe(boolean value, boolean a, boolean b2) {
    return value ? "yes" : "no";
  }

  public static String yesOrNo(boolean answer) {
    return answer ? "yes" : "no";
  }

  public static void check(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    } else {
      System.out.println(message);
    }
  }

  public void start(Boolean html, Boolean draft, boolean... more) {}

  @GET
  public void list(boolean html, boolean draft) {}

  @Deprecated
  public void renderSoon(boolean html, boolean draft) {}

  private void renderNow(boolean html, boolean draft) {}

  void renderHere(boolean html, boolean draft) {}

  private static class Hidden {

    public void render(boolean html, boolean draft) {}
  }

  Runnable task =
      new Runnable() {
        public void render(boolean html, boolean draft) {}

        @Override
        public void run() {}
      };

  String text = """
      public void render(boolean html, boolean draft) {}
      """;
}

interface Device {

  void send(boolean html, boolean draft);
}

record Options(boolean html, boolean draft) {}

class OnlyHere {

  public void render(boolean html, boolean draft) {}
}

public interface PaperJam {

  class JamException extends RuntimeException {

    public JamException(
        String text, Throwable cause, boolean enableSuppression, boolean writableStackTrace) {
      super(text, cause, enableSuppression, writableStackTrace);
    }
  }
}

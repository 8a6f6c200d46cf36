package shop.print;

public class Printer {

  // finding: parameters 'html', 'draft' are flags, so a call reads (true, false) and one that mixes them up still compiles; pass an enum for each
  public void render(boolean html, boolean draft) {}

  // finding: parameters 'colour', 'duplex' are flags, so a call reads (true, false) and one that mixes them up still compiles; pass an enum for each
  public Printer(String name, boolean colour, int copies, boolean duplex) {}

  // finding: parameter 'draft' chooses between two methods in one, so callers say which by true or false; write two methods
  public String print(String text, boolean draft) {
    if (draft) {
      return "draft " + text;
    } else {
      return text;
    }
  }

  // finding: parameter 'colour' chooses between two methods in one, so callers say which by true or false; write two methods
  protected int cost(int pages, final boolean colour) {
    return (!colour) ? pages : 10 * pages;
  }

  // finding: parameter 'on' chooses between two methods in one, so callers say which by true or false; write two methods
  public void power(boolean on) {
    if (on) {
      start();
    } else {
      stop();
    }
  }

  // finding: parameter 'duplex' chooses between two methods in one, so callers say which by true or false; write two methods
  public int count(int pages, boolean duplex) {
    if (duplex) {
      return pages / 2;
    }
    return pages;
  }

  void start() {}

  void stop() {}

  public interface Device {

    // finding: parameters 'html', 'draft' are flags, so a call reads (true, false) and one that mixes them up still compiles; pass an enum for each
    void send(boolean html, boolean draft);

    enum Tray {
      UPPER;

      // finding: parameters 'thick', 'white', 'recycled' are flags, so a call reads (true, false) and one that mixes them up still compiles; pass an enum for each
      public void fill(boolean thick, boolean white, boolean recycled) {}
    }

    record Job(String name) {

      // finding: parameters 'html', 'draft' are flags, so a call reads (true, false) and one that mixes them up still compiles; pass an enum for each
      public Job(boolean html, boolean draft) {
        this(html + " " + draft);
      }
    }
  }
}

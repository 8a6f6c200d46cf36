package shop.orders;

public class Orders implements Runnable {

  @Override
  public void run() {}

  public void processPayment() {}

  public void ship() {}

  private void process() {}

  void handle() {}
}

/** An override without the annotation. */
class Timer implements Runnable {
  public void run() {}

  public void stop() {}
}

/** An overload of what a supertype names. */
class Pool implements java.util.concurrent.Executor {
  @Override
  public void execute(Runnable task) {}

  public void execute(Object task, long timeout) {}

  public void stop() {}
}

/** What is run is given, or the name is a noun. */
class Shell {
  public <T> void run(java.util.concurrent.Callable<T> call) {}

  public Process process() {
    return null;
  }

  public void stop() {}
}

/** Types that do one thing. */
interface Handler {
  void handle(String text);

  default Handler twice() {
    return text -> handle(text + text);
  }
}

class Importer {
  public void execute() {}

  public void execute(int times) {}

  private void read() {}

  @Override
  public String toString() {
    return "";
  }
}

abstract class ShipCommand {
  public abstract void execute();

  public void undo() {}
}

/** Nobody knows what its supertype declares. */
class Job extends org.example.Base {
  public void perform() {}

  public void stop() {}
}

class Listener extends org.example.Base {
  public void perform() {}

  public void stop() {}
}

class Outer {
  private static class Inner {
    public void run() {}

    public void stop() {}
  }
}

package dev.onex.page;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.apache.maven.doxia.sink.Sink;

/** What a sink is told, as text: each call as a tag, and each text as it is. */
public final class SinkText {

  private final StringBuilder text = new StringBuilder();

  /** A sink that is told to. */
  public Sink sink() {
    return (Sink)
        Proxy.newProxyInstance(
            Sink.class.getClassLoader(),
            new Class<?>[] {Sink.class},
            (proxy, method, arguments) -> tell(method, arguments));
  }

  private Object tell(Method method, Object[] arguments) {
    Object first = arguments == null ? null : arguments[0];
    if (method.getName().equals("text")) {
      text.append(first);
    } else {
      text.append('<').append(method.getName());
      text.append(first == null ? "" : " " + first).append('>');
    }
    return null;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

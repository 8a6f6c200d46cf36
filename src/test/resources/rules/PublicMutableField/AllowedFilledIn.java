package shop.orders;

import com.sun.jna.Structure;
import com.sun.jna.Union;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.junit.Rule;
import org.junit.rules.TemporaryFolder;
import org.junit.runners.Parameterized;
import org.mockito.Mock;
import picocli.CommandLine.Option;

public class PrintCommand {
  @Rule public TemporaryFolder folder = new TemporaryFolder();

  @Mock protected Runnable printer;

  @Parameterized.Parameter public int copies;

  @Option(names = "--color")
  public boolean color;

  @jakarta.inject.Inject protected Runnable spooler;

  public static class Point extends Structure {
    public int x;
    public int y;

    public static class ByReference extends Point implements Structure.ByReference {
      public int references;
    }
  }

  public static class Either extends Union {
    public int number;
    public long address;
  }

  @XmlAccessorType(XmlAccessType.FIELD)
  public static class Printout {
    @XmlElement protected String title;
    protected int pages;
  }

  public static class PrintEvent extends jdk.jfr.Event {
    public int pages;
    String title;
  }

  @Entity
  public static class Villain extends PanacheEntity {
    public String name;
  }

  public static class Gateway {
    @Reference protected Session session;
  }

  public static final class Builder {
    public int copies;
    protected boolean color;
  }

  static class Job {
    public int number;
    protected int pages;
  }
}

/** What only documents an interface. */
final class OrdersSwagger {
  private OrdersSwagger() {}

  @Schema(description = "GetOrdersResponse")
  public static final class GetOrdersResponse {
    private GetOrdersResponse() {}

    @Schema(example = "1")
    public Long id;
  }
}

package shop.orders;

import java.util.List;
import javax.annotation.CheckForNull;
import org.checkerframework.checker.nullness.qual.Nullable;

class Lines {

  /** JSR 305 has nothing that could stand on the type of an element. */
  List<@Nullable Line> lines;

  @CheckForNull
  Line first() {
    return lines.get(0);
  }
}

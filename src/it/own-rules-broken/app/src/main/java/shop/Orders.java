package shop;

import java.util.List;

/** Would be a finding. */
public class Orders {
  private List all = List.of();
}

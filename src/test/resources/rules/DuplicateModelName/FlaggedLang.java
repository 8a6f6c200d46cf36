package shop.orders;

@Entity
// finding: 'Process' is also the name of java.lang.Process, so readers need the imports to tell them apart, and editors import the wrong one; give it a name that says the difference
public class Process {
  private ProcessId id;
}

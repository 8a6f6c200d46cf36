import jakarta.inject.Inject;

class Orders {
  // finding: a container fills in 'clock', so no test can make this without one; take it in the constructor
  @Inject private Clock clock;

  // finding: a container fills in 'store', so no test can make this without one; take it in the constructor
  @org.springframework.beans.factory.annotation.Autowired
  private Store store;
}

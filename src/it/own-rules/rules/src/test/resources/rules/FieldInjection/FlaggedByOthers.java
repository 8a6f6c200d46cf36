// option: annotations=Wired
class Orders {
  // finding: a container fills in 'clock', so no test can make this without one; take it in the constructor
  @Wired private Clock clock;

  @Inject private Store store;
}

class Orders {
  private final Clock clock;
  @Deprecated private Store store;

  @Inject
  Orders(Clock clock) {
    this.clock = clock;
  }
}

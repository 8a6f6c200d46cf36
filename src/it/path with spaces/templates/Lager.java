class Lager {
  void öffne() {
    System.out.println("offen");
  }
}

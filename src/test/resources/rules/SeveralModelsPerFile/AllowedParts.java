package shop.orders;

public record AllowedParts(Spec spec, List<Status> statuses) {

  public record Spec(Name name, License[] licenses) {}

  public record License(Name name, Text text) {}

  public record Status(Phase phase, Instant at) {}

  public record Phase(Name name, Instant since) {}
}

import java.time.Instant;

class Orders {
  Instant due() {
    // finding: Instant.now() asks the machine, so tests cannot; ask a Clock that you are given
    return Instant.now();
  }
}

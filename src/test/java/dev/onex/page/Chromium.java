package dev.onex.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium with one page, driven by its debugging protocol. */
final class Chromium implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 60;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<String> answers;
  private int calls;

  private Chromium(Process process, WebSocket socket, BlockingQueue<String> answers) {
    this.process = process;
    this.socket = socket;
    this.answers = answers;
  }

  /** Where it is, if this machine has one. */
  static Optional<Path> find() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .map(it -> Path.of("/usr/bin", it))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it with an empty profile in this directory. */
  static Chromium start(Path program, Path profile) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            program.toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--window-size=1280,1000",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile,
            "about:blank");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("log.txt").toFile())
            .start();
    Path port = profile.resolve("DevToolsActivePort");
    await(() -> Files.exists(port) && lines(port).size() > 1);
    HttpClient client = HttpClient.newHttpClient();
    URI pages = URI.create("http://127.0.0.1:" + lines(port).get(0) + "/json/list");
    String list =
        client.send(HttpRequest.newBuilder(pages).build(), BodyHandlers.ofString()).body();
    String address = JSON.readTree(list).get(0).get("webSocketDebuggerUrl").asString();
    Answers answers = new Answers();
    WebSocket socket = client.newWebSocketBuilder().buildAsync(URI.create(address), answers).join();
    return new Chromium(process, socket, answers.whole);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      return List.of();
    }
  }

  private static void await(Supplier<Boolean> condition) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(PATIENCE_SECONDS).toNanos();
    while (!condition.get()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain");
      }
      Thread.sleep(20);
    }
  }

  /** Puts messages together that come in parts. */
  private static final class Answers implements WebSocket.Listener {

    private final BlockingQueue<String> whole = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      part.append(data);
      if (last) {
        whole.add(part.toString());
        part.setLength(0);
      }
      socket.request(1);
      return null;
    }
  }

  /** Calls a method of the protocol. */
  JsonNode call(String method, String parameters) throws InterruptedException {
    calls++;
    String text =
        "{\"id\":" + calls + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}";
    socket.sendText(text, true).join();
    while (true) {
      String answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (answer == null) {
        throw new AssertionError("no answer to " + text);
      }
      JsonNode node = JSON.readTree(answer);
      if (node.path("id").asInt(0) == calls) {
        return node.path("result");
      }
    }
  }

  /** Loads a file, to its end. */
  void open(Path file) throws InterruptedException {
    call("Page.navigate", "{\"url\":\"about:blank\"}");
    call("Page.navigate", "{\"url\":\"" + file.toUri() + "\"}");
    await(() -> text("location.href + document.readyState").equals(file.toUri() + "complete"));
  }

  /** The value of an expression, as a text; waits for it if it is a promise. */
  String text(String expression) {
    try {
      JsonNode answer =
          call(
              "Runtime.evaluate",
              "{\"awaitPromise\":true,\"returnByValue\":true,\"expression\":"
                  + JSON.writeValueAsString("Promise.resolve(" + expression + ").then(String)")
                  + "}");
      if (answer.has("exceptionDetails")) {
        throw new AssertionError(answer.get("exceptionDetails").toString());
      }
      return answer.path("result").path("value").asString("");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A whole number. */
  long number(String expression) {
    return Long.parseLong(text("Math.round(" + expression + ")"));
  }

  /** Does something, and lets the page take its time over it. */
  void act(String statements) {
    text("new Promise(function (done) { " + statements + "; setTimeout(done, 250, 'done'); })");
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    process.onExit().completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    process.destroyForcibly();
  }
}

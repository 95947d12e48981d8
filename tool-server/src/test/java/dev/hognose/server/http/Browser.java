// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A headless Chromium with one page, driven by the Chrome DevTools Protocol. */
final class Browser implements AutoCloseable {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final long PATIENCE_SECONDS = 30;

  private final Process process;
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebSocket socket;
  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();

  /** Where a Chromium is; null where there is none. */
  static Path find() {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      for (String name : NAMES) {
        Path candidate = Path.of(folder, name);
        if (Files.isExecutable(candidate)) {
          return candidate;
        }
      }
    }
    return null;
  }

  Browser(Path chromium, Path profile) throws Exception {
    process =
        new ProcessBuilder(
                chromium.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,800",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .start();
    URI devTools = devTools();
    socket =
        client
            .newWebSocketBuilder()
            .buildAsync(page(devTools), new Listener())
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    send("Page.enable", MAPPER.createObjectNode());
  }

  private URI devTools() throws IOException {
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = lines.readLine();
    while (line != null && !line.startsWith("DevTools listening on ")) {
      line = lines.readLine();
    }
    if (line == null) {
      throw new IOException("Chromium ended early");
    }
    Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
    return URI.create(line.substring("DevTools listening on ".length()).strip());
  }

  private URI page(URI devTools) throws Exception {
    URI list = URI.create("http://" + devTools.getAuthority() + "/json/list");
    String pages =
        client
            .send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString())
            .body();
    for (JsonNode page : MAPPER.readTree(pages)) {
      if (page.get("type").asText().equals("page")) {
        return URI.create(page.get("webSocketDebuggerUrl").asText());
      }
    }
    throw new IOException("Chromium has no page");
  }

  /** Gathers the pieces of messages and hands them to those who wait. */
  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        received(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return null;
    }
  }

  private void received(String message) {
    try {
      JsonNode told = MAPPER.readTree(message);
      CompletableFuture<JsonNode> waiting =
          told.has("id") ? answers.remove(told.get("id").asInt()) : null;
      if (waiting != null) {
        waiting.complete(told);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private JsonNode send(String method, ObjectNode params) throws Exception {
    int id = ids.incrementAndGet();
    var answer = new CompletableFuture<JsonNode>();
    answers.put(id, answer);
    ObjectNode message = MAPPER.createObjectNode().put("id", id).put("method", method);
    message.set("params", params);
    socket.sendText(message.toString(), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS).path("result");
  }

  /** Opens a page. */
  void open(String url) throws Exception {
    send("Page.navigate", MAPPER.createObjectNode().put("url", url));
  }

  /** Has a script run before the scripts of pages that are opened from now on. */
  void before(String script) throws Exception {
    send("Page.addScriptToEvaluateOnNewDocument", MAPPER.createObjectNode().put("source", script));
  }

  /** The value of an expression of JavaScript in the page. */
  JsonNode evaluate(String expression) throws Exception {
    JsonNode result =
        send(
            "Runtime.evaluate",
            MAPPER
                .createObjectNode()
                .put("expression", expression)
                .put("awaitPromise", true)
                .put("returnByValue", true));
    if (result.has("exceptionDetails")) {
      throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
    }
    return result.path("result").path("value");
  }

  /** Waits until an expression holds. */
  void await(String condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!evaluate("!!(" + condition + ")").asBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            "never: "
                + condition
                + "; the page says: "
                + evaluate("document.body.innerText").asText());
      }
    }
  }

  /** Types a text where the focus is, and keys by their names. */
  void type(String text) throws Exception {
    send("Input.insertText", MAPPER.createObjectNode().put("text", text));
  }

  /** Presses a key. */
  void press(String key, int code, int modifiers) throws Exception {
    for (String type : List.of("rawKeyDown", "keyUp")) {
      send(
          "Input.dispatchKeyEvent",
          MAPPER
              .createObjectNode()
              .put("type", type)
              .put("key", key)
              .put("code", key)
              .put("windowsVirtualKeyCode", code)
              .put("modifiers", modifiers));
    }
  }

  /** A picture of the page, as PNG. */
  byte[] picture() throws Exception {
    return Base64.getDecoder()
        .decode(send("Page.captureScreenshot", MAPPER.createObjectNode()).get("data").asText());
  }

  @Override
  public void close() {
    socket.abort();
    client.close();
    process.destroy();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(_ -> kill()).join();
  }

  private Process kill() {
    return process.destroyForcibly().onExit().join();
  }
}

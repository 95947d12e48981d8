// SPDX-License-Identifier: Apache-2.0

// An agent: a language model that answers a question by running Python on a Hognose server.
//
// Start a server with `./hognose serve`, and set one key:
//
//   ANTHROPIC_API_KEY=... examples/java/run.sh AgentLoop 'What is the 100th prime?'
//   OPENAI_API_KEY=...
//   GEMINI_API_KEY=...
//
// MODEL names another model, MODEL_URL another address (such as that of a server of one's own that
// speaks like OpenAI), HOGNOSE_URL another server.

import dev.hognose.client.AgentChat;
import dev.hognose.client.HognoseClient;
import dev.hognose.client.PythonTool;
import dev.hognose.client.ToolFormat;
import dev.hognose.client.Tools;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** The loop, with the shape of the request by the key that is there. */
public final class AgentLoop {

  private record Provider(ToolFormat format, String url, String[] headers, Map<String, ?> fields) {}

  private AgentLoop() {}

  /** Asks the question that the arguments are. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Provider provider = provider();
    if (provider == null || args.length == 0) {
      System.err.println(
          "AgentLoop QUESTION, with ANTHROPIC_API_KEY, OPENAI_API_KEY or GEMINI_API_KEY set");
      System.exit(2);
    }
    try (var http = HttpClient.newHttpClient();
        var client = HognoseClient.connect(env("HOGNOSE_URL", "http://127.0.0.1:8080"))) {
      var tools =
          Tools.none().function("today", call -> java.time.LocalDate.now(java.time.ZoneOffset.UTC));
      var python = PythonTool.in(client.sessions().create()).tools(tools);
      var chat = AgentChat.of(provider.format, python).ask(String.join(" ", args));
      while (!chat.isAnswered()) {
        var request =
            HttpRequest.newBuilder(URI.create(provider.url))
                .header("Content-Type", "application/json")
                .headers(provider.headers)
                .POST(HttpRequest.BodyPublishers.ofString(chat.request(provider.fields)));
        chat.reply(http.send(request.build(), BodyHandlers.ofString()).body());
      }
      System.out.println(chat.answer());
    }
  }

  private static Provider provider() {
    if (System.getenv("ANTHROPIC_API_KEY") != null) {
      return new Provider(
          ToolFormat.ANTHROPIC,
          env("MODEL_URL", "https://api.anthropic.com/v1/messages"),
          new String[] {
            "x-api-key", env("ANTHROPIC_API_KEY", ""), "anthropic-version", "2023-06-01"
          },
          Map.of("model", env("MODEL", "claude-opus-4-5"), "max_tokens", 4096));
    }
    if (System.getenv("OPENAI_API_KEY") != null) {
      return new Provider(
          ToolFormat.OPENAI,
          env("MODEL_URL", "https://api.openai.com/v1/chat/completions"),
          new String[] {"Authorization", "Bearer " + env("OPENAI_API_KEY", "")},
          Map.of("model", env("MODEL", "gpt-5")));
    }
    if (System.getenv("GEMINI_API_KEY") != null) {
      var model = env("MODEL", "gemini-2.5-pro");
      return new Provider(
          ToolFormat.GEMINI,
          env(
              "MODEL_URL",
              "https://generativelanguage.googleapis.com/v1beta/models/"
                  + model
                  + ":generateContent"),
          new String[] {"x-goog-api-key", env("GEMINI_API_KEY", "")},
          Map.of());
    }
    return null;
  }

  private static String env(String name, String otherwise) {
    var value = System.getenv(name);
    return value == null || value.isEmpty() ? otherwise : value;
  }
}

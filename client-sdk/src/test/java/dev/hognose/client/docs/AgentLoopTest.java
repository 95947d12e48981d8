// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example {@code AgentLoop} as a process, with a scripted model behind an HTTP address. */
@TestInstance(Lifecycle.PER_CLASS)
class AgentLoopTest {
  private static final Path EXAMPLE = Path.of("../examples/java/AgentLoop.java").toAbsolutePath();

  private final List<String> keys = new CopyOnWriteArrayList<>();
  private HognoseServer server;
  private HttpServer model;

  @BeforeAll
  void start() throws IOException {
    server = HognoseServer.start(Settings.local(0));
    model = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    model.createContext(
        "/",
        exchange -> {
          exchange.getRequestHeaders().values().forEach(keys::addAll);
          var request = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
          var reply = ScriptedModel.reply(request).getBytes(UTF_8);
          exchange.sendResponseHeaders(200, reply.length);
          exchange.getResponseBody().write(reply);
          exchange.close();
        });
    model.start();
  }

  @AfterAll
  void stop() {
    model.stop(0);
    server.close();
  }

  private String run(String key, String... question) throws Exception {
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            EXAMPLE.toString());
    builder.command().addAll(List.of(question));
    var environment = builder.environment();
    environment.keySet().removeIf(name -> name.endsWith("_API_KEY"));
    if (!key.isEmpty()) {
      environment.put(key, "secret");
    }
    environment.put("MODEL_URL", "http://127.0.0.1:" + model.getAddress().getPort() + "/");
    environment.put("HOGNOSE_URL", server.url());
    var process = builder.redirectErrorStream(true).start();
    var printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return printed;
  }

  @ParameterizedTest
  @CsvSource({
    "ANTHROPIC_API_KEY, secret",
    "OPENAI_API_KEY, Bearer secret",
    "GEMINI_API_KEY, secret",
  })
  void answersByRunningPython(String key, String sent) throws Exception {
    keys.clear();
    assertThat(run(key, "What", "day?")).contains("result: <class 'datetime.date'>");
    assertThat(keys).contains(sent);
  }

  @Test
  void saysWhatItNeeds() throws Exception {
    assertThat(run("", "What?")).startsWith("AgentLoop QUESTION, with ANTHROPIC_API_KEY");
  }
}

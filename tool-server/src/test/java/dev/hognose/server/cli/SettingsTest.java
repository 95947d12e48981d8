// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That settings come to where they are used. */
final class SettingsTest {

  /** Those that are not numbers of the server's records, and are tested one by one. */
  private static final Set<Setting> OTHERS =
      Set.of(
          Setting.CLUSTER_LEASE_MS,
          Setting.RATE,
          Setting.BURST,
          Setting.DAILY,
          Setting.KEY_SESSIONS,
          Setting.WARM_UP_S);

  private final HttpClient http = HttpClient.newHttpClient();

  private static Settings settings(Map<Setting, String> flags) {
    return new Startup(Configuration.of(flags, Map.of())).settings();
  }

  /** An allowed value that is not the default. */
  private static String other(Setting setting) {
    long known = Long.parseLong(setting.byDefault());
    return Stream.of(known == 0 ? 123_457 : known + 1, known == 0 ? 7 : known - 1)
        .map(value -> Long.toString(value))
        .filter(value -> setting.form().wrong(value) == null)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachNumberChangesWhatNoOtherChanges() throws Exception {
    Settings byDefault = settings(Map.of());
    var owners = new TreeMap<String, Setting>();
    for (Setting setting : Setting.values()) {
      boolean isNumber = setting.byDefault().matches("[0-9]+");
      if (!isNumber || OTHERS.contains(setting)) {
        continue;
      }
      String value = other(setting);
      var changed = new ArrayList<String>();
      compare("", byDefault, settings(Map.of(setting, value)), changed);
      if (setting.name().startsWith("MAX_")) {
        changed.removeIf(path -> path.startsWith("/pool/defaults/"));
      }
      assertThat(changed).as("%s = %s", setting, value).hasSize(1);
      assertThat(owners.put(changed.get(0), setting)).as("%s", changed).isNull();
    }
    assertThat(owners).hasSizeGreaterThan(40);
  }

  /** Adds the paths of the components in which two values differ. */
  private static void compare(String path, Object one, Object two, List<String> changed)
      throws ReflectiveOperationException {
    if (one instanceof Record && two != null) {
      for (RecordComponent component : one.getClass().getRecordComponents()) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        compare(
            path + "/" + component.getName(), accessor.invoke(one), accessor.invoke(two), changed);
      }
    } else if ((one instanceof Number || one instanceof Boolean) && !one.equals(two)) {
      changed.add(path);
    }
  }

  private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    return new ObjectMapper().readTree(answer.body());
  }

  private static HttpRequest.Builder at(HognoseServer server, String path) {
    return HttpRequest.newBuilder(URI.create(server.url() + path));
  }

  @Test
  void theServerSaysAndKeepsTheBoundsThatItWasGiven() throws Exception {
    var flags = new EnumMap<Setting, String>(Setting.class);
    flags.put(Setting.PORT, "0");
    flags.put(Setting.WORKERS, "1");
    flags.put(Setting.EVENT_LOOPS, "1");
    flags.put(Setting.MAX_ACTIVE, "11");
    flags.put(Setting.MAX_LIVE, "12");
    flags.put(Setting.MAX_SESSIONS, "1");
    flags.put(Setting.MAX_SESSION_TTL_S, "7200");
    flags.put(Setting.MAX_BODY_BYTES, "2048");
    flags.put(Setting.MAX_WAIT_S, "3");
    flags.put(Setting.STEPS, "1000000");
    flags.put(Setting.RECURSION_DEPTH, "40");
    flags.put(Setting.OUTPUT_BYTES, "100");
    flags.put(Setting.MAX_OUTPUT_BYTES, "200");
    flags.put(Setting.SUSPENSIONS, "5");
    flags.put(Setting.MAX_SUSPENSIONS, "6");
    try (var server = HognoseServer.start(settings(flags))) {
      JsonNode info = send(at(server, "/v1/info"));
      assertThat(info.at("/server").toString())
          .isEqualTo(
              "{\"workers\":1,\"max_active_executions\":11,\"max_live_executions\":12,"
                  + "\"max_sessions\":1,\"max_session_ttl_s\":7200,\"max_body_bytes\":2048}");
      JsonNode limits = info.at("/limits");
      assertThat(limits.at("/defaults/steps").asLong()).isEqualTo(1_000_000);
      assertThat(limits.at("/defaults/recursion_depth").asInt()).isEqualTo(40);
      assertThat(limits.at("/defaults/output_bytes").asInt()).isEqualTo(100);
      assertThat(limits.at("/ceiling/output_bytes").asInt()).isEqualTo(200);
      assertThat(limits.at("/defaults/suspensions").asInt()).isEqualTo(5);
      assertThat(limits.at("/ceiling/suspensions").asInt()).isEqualTo(6);
      assertThat(run(server, "def f(): f()\nf()").at("/error/type").asText())
          .isEqualTo("RecursionError");
      assertThat(run(server, "print('x' * 150)").at("/output_truncated").asBoolean()).isTrue();
      assertThat(run(server, "#" + "x".repeat(4_000)).at("/code").asText())
          .isEqualTo("body-too-large");
      assertThat(create(server).at("/id").asText()).startsWith("ses_");
      assertThat(create(server).at("/code").asText()).isEqualTo("pool-exhausted");
      String id = run(server, "1").at("/id").asText();
      assertThat(send(at(server, "/v1/executions/" + id + "?wait=4")).at("/code").asText())
          .isEqualTo("invalid-request");
    }
  }

  @Test
  void theServerForgetsWhenItIsToldTo() throws Exception {
    var flags = new EnumMap<Setting, String>(Setting.class);
    flags.put(Setting.PORT, "0");
    flags.put(Setting.RESULT_TTL_S, "1");
    flags.put(Setting.SUSPENDED_TTL_S, "1");
    flags.put(Setting.SESSION_TTL_S, "1");
    flags.put(Setting.IDEMPOTENCY_TTL_S, "1");
    try (var server = HognoseServer.start(settings(flags))) {
      String over = run(server, "1").at("/id").asText();
      String waiting =
          post(server, "/v1/executions", "{\"code\": \"f()\", \"tools\": [\"f\"]}")
              .at("/id")
              .asText();
      String session = create(server).at("/id").asText();
      String once = createOnce(server);
      for (String path :
          List.of(
              "/v1/executions/" + over, "/v1/executions/" + waiting, "/v1/sessions/" + session)) {
        awaitExpired(server, path);
      }
      while (createOnce(server).equals(once)) {
        Thread.sleep(50);
      }
    }
  }

  private String createOnce(HognoseServer server) throws Exception {
    HttpRequest.Builder request =
        at(server, "/v1/sessions")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "one")
            .POST(HttpRequest.BodyPublishers.ofString("{}"));
    return send(request).at("/id").asText();
  }

  private void awaitExpired(HognoseServer server, String path) throws Exception {
    while (!send(at(server, path)).at("/code").asText().equals("expired")) {
      Thread.sleep(50);
    }
  }

  @Test
  void theServerQueuesAsManyAsItIsTold() throws Exception {
    Map<Setting, String> flags = Map.of(Setting.PORT, "0", Setting.MAX_QUEUED, "1");
    try (var server = HognoseServer.start(settings(flags))) {
      String session = post(server, "/v1/sessions", "{\"tools\": [\"f\"]}").at("/id").asText();
      String path = "/v1/sessions/" + session + "/executions";
      post(server, path, "{\"code\": \"f()\"}");
      String queues = "{\"code\": \"1\", \"on_busy\": \"queue\"}";
      JsonNode queued =
          send(
              at(server, path)
                  .header("Content-Type", "application/json")
                  .header("Prefer", "respond-async")
                  .POST(HttpRequest.BodyPublishers.ofString(queues)));
      assertThat(queued.at("/status").asText()).isEqualTo("queued");
      assertThat(post(server, path, queues).at("/code").asText()).isEqualTo("pool-exhausted");
    }
  }

  private JsonNode run(HognoseServer server, String code) throws Exception {
    String body = new ObjectMapper().writeValueAsString(Map.of("code", code));
    return post(server, "/v1/executions", body);
  }

  private JsonNode create(HognoseServer server) throws Exception {
    return post(server, "/v1/sessions", "{}");
  }

  private JsonNode post(HognoseServer server, String path, String body) throws Exception {
    return send(
        at(server, path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }
}

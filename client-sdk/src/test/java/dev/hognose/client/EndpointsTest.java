// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.client.testing.Answer;
import dev.hognose.client.testing.FakeHognose;
import dev.hognose.client.wire.JsonReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EndpointsTest {
  private final FakeHognose fake = FakeHognose.start();
  private final HognoseClient client = HognoseClient.connect(fake.uri());

  @AfterEach
  void close() {
    client.close();
    fake.close();
  }

  private void answer(String method, String path, int status, String json) {
    fake.when(method, path, _ -> Answer.json(status, JsonReader.read(json)));
  }

  private String last() {
    var request = fake.received().getLast();
    return request.method()
        + " "
        + request.path()
        + (request.query().isEmpty() ? "" : "?" + request.query());
  }

  @Test
  void sendsAllThatAScriptSays() {
    client.run(
        Script.of("x")
            .named("main.py")
            .input("n", null)
            .input("xs", List.of(1, 2))
            .limits(Limits.defaults().duration(Duration.ofSeconds(2)).steps(10).memoryBytes(5))
            .file("/a.txt", "text")
            .file("/b.bin", new byte[] {1})
            .environment("LANG", "C")
            .clockFixed(Instant.EPOCH)
            .randomSeed(7));
    assertThat(fake.received().getFirst().tree().fields())
        .isEqualTo(
            JsonReader.read(
                """
                {"code": "x", "script_name": "main.py", "inputs": {"n": null, "xs": [1, 2]},
                 "limits": {"duration_ms": 2000, "steps": 10, "memory_bytes": 5},
                 "files": {"/a.txt": {"text": "text"}, "/b.bin": {"base64": "AQ=="}},
                 "environment": {"LANG": "C"},
                 "os": {"clock": "fixed:1970-01-01T00:00:00Z", "random": "seed:7"}}
                """));
  }

  @Test
  void readsEveryOutcome() {
    fake.whenRun("fails").prints("out").fails("ValueError", "no");
    fake.whenRun("exceeds").exceeds("duration_ms", 5000, 5003);
    fake.whenRun("cancelled").ends("cancelled");
    fake.whenRun("interrupted").ends("interrupted");
    var failed = (Outcome.Failed) client.run("fails");
    assertThat(failed.error().type()).isEqualTo("ValueError");
    assertThat(failed.error().line()).hasValue(1);
    assertThat(failed.stdout()).isEqualTo("out");
    assertThat(failed.description()).contains("Traceback");
    var exceeded = (Outcome.LimitExceeded) client.run("exceeds");
    assertThat(exceeded.breach()).isEqualTo(new LimitBreach("duration_ms", 5000, 5003));
    assertThat(client.run("cancelled")).isInstanceOf(Outcome.Cancelled.class);
    assertThat(client.run("interrupted")).isInstanceOf(Outcome.Interrupted.class);
  }

  @Test
  void readsAWholeAnswer() {
    answer(
        "POST",
        "/v1/executions",
        200,
        """
        {"id": "exe_1", "session_id": "ses_1", "status": "completed", "result": {"$tuple": [1]},
         "result_repr": "(1,)", "stdout": "o", "stderr": "e", "output_truncated": true,
         "error": null, "tool_calls": [],
         "usage": {"duration_ms": 0.4, "steps": 57, "peak_memory_bytes": 18432, "suspensions": 1},
         "created_at": "2026-11-21T00:00:00Z", "expires_at": null, "later": "field"}
        """);
    var done = client.run("x").completed();
    assertThat(done.value()).isEqualTo(PyValue.Tuple.of(1L));
    assertThat(done.repr()).contains("(1,)");
    assertThat(done.value(int[].class)).containsExactly(1);
    assertThat(done.execution().session()).contains("ses_1");
    assertThat(done.execution().outputTruncated()).isTrue();
    assertThat(done.execution().usage()).isEqualTo(new Usage(0.4, 57, 18432, 1));
    assertThat(done.execution().createdAt()).contains(Instant.parse("2026-11-21T00:00:00Z"));
    assertThat(done.execution().expiresAt()).isEmpty();
    assertThat(done.stderr()).isEqualTo("e");
  }

  @Test
  void startsWithoutWaitingAndAwaitsLater() {
    answer("POST", "/v1/executions", 202, "{\"id\": \"exe_1\", \"status\": \"queued\"}");
    var pending = client.start(Script.of("x"));
    assertThat(pending).isInstanceOf(Outcome.Pending.class);
    assertThat(fake.received().getLast().header("prefer")).isEqualTo("respond-async");
    answer(
        "GET",
        "/v1/executions/exe_1",
        200,
        "{\"id\": \"exe_1\", \"status\": \"completed\", \"result\": 5}");
    assertThat(client.executions().get("exe_1", Duration.ofSeconds(30)).completed().value())
        .isEqualTo(5L);
    assertThat(last()).isEqualTo("GET /v1/executions/exe_1?wait=30");
    assertThat(client.executions().await("exe_1", Tools.none()).completed().value()).isEqualTo(5L);
  }

  @Test
  void forksAndSnapshotsAndRestores() {
    answer(
        "POST",
        "/v1/executions/exe_1/fork",
        201,
        """
        {"executions": [{"id": "exe_2", "status": "tool_calls_required", "tool_calls": []},
                        {"id": "exe_3", "status": "tool_calls_required", "tool_calls": []}]}
        """);
    assertThat(client.executions().fork("exe_1", 2))
        .extracting(Outcome::id)
        .containsExactly("exe_2", "exe_3");
    var bytes = new byte[] {1, 0, -1};
    var type = "application/vnd.hognose.snapshot";
    fake.when("GET", "/v1/executions/exe_1/snapshot", _ -> Answer.bytes(200, type, bytes));
    assertThat(client.executions().snapshot("exe_1")).containsExactly(bytes);
    assertThat(fake.received().getLast().header("accept")).startsWith(type);
    answer(
        "POST",
        "/v1/snapshots",
        201,
        "{\"kind\": \"session\", \"session\": {\"id\": \"ses_7\", \"name\": \"n\"}}");
    var restored = client.snapshots().restore(bytes);
    assertThat(restored.execution()).isEmpty();
    assertThat(restored.session().orElseThrow().id()).isEqualTo("ses_7");
    assertThat(fake.received().getLast().bytes()).containsExactly(bytes);
    assertThat(fake.received().getLast().header("content-type")).isEqualTo(type);
  }

  @Test
  void createsASessionWithAllOptions() {
    client
        .sessions()
        .create(
            SessionOptions.defaults()
                .name("n")
                .ttl(Duration.ofHours(1))
                .idleTtl(Duration.ofMinutes(5))
                .limits(Limits.defaults().outputBytes(9))
                .file("/f", "t")
                .environment(Map.of("A", "B"))
                .fromSnapshot(new byte[] {1}));
    assertThat(fake.received().getFirst().tree().fields())
        .isEqualTo(
            JsonReader.read(
                """
                {"name": "n", "ttl_s": 3600, "idle_ttl_s": 300, "limits": {"output_bytes": 9},
                 "environment": {"A": "B"}, "from_snapshot": "AQ==",
                 "files": {"/f": {"text": "t"}}}
                """));
  }

  @Test
  void listsSessionsPageByPage() {
    fake.when(
        "GET",
        "/v1/sessions",
        request ->
            Answer.json(
                200,
                JsonReader.read(
                    request.query().contains("cursor=a%2Fb")
                        ? "{\"sessions\": [{\"id\": \"ses_2\"}], \"next_cursor\": null}"
                        : "{\"sessions\": [{\"id\": \"ses_1\"}], \"next_cursor\": \"a/b\"}")));
    assertThat(client.sessions().list().map(SessionInfo::id)).containsExactly("ses_1", "ses_2");
    assertThat(client.sessions().page(1).nextCursor()).contains("a/b");
  }

  @Test
  void reachesAllOfASession() {
    var session = client.sessions().open("ses 1");
    var calls = new ArrayList<String>();
    answer("GET", "/v1/sessions/ses%201", 200, "{\"id\": \"ses 1\", \"status\": \"idle\"}");
    assertThat(session.info().status()).isEqualTo("idle");
    calls.add(last());
    answer(
        "POST",
        "/v1/sessions/ses%201/(reset|interrupt)",
        200,
        "{\"interrupted_execution_id\": \"exe_5\"}");
    session.reset();
    calls.add(last());
    assertThat(session.interrupt()).contains("exe_5");
    calls.add(last());
    answer(
        "GET",
        "/v1/sessions/ses%201/variables",
        200,
        "{\"variables\": [{\"name\": \"x\", \"type\": \"int\", \"repr\": \"5\", \"value\": 5}]}");
    assertThat(session.variables()).containsExactly(new Variable("x", "int", "5", 5L));
    calls.add(last());
    fake.when("GET", "/v1/sessions/ses%201/snapshot", _ -> Answer.bytes(200, "x/y", new byte[3]));
    assertThat(session.snapshot()).hasSize(3);
    calls.add(last());
    fake.when("DELETE", "/v1/sessions/ses%201", _ -> Answer.empty(204));
    session.delete();
    calls.add(last());
    assertThat(calls)
        .containsExactly(
            "GET /v1/sessions/ses%201",
            "POST /v1/sessions/ses%201/reset",
            "POST /v1/sessions/ses%201/interrupt",
            "GET /v1/sessions/ses%201/variables",
            "GET /v1/sessions/ses%201/snapshot",
            "DELETE /v1/sessions/ses%201");
  }

  @Test
  void readsAndWritesFiles() {
    var files = client.sessions().open("s").files();
    var path = "/v1/sessions/s/files/data/a%20b%3F.txt";
    fake.when("GET", path, _ -> Answer.bytes(200, "text/plain", new byte[] {'h', 'i'}));
    fake.when("PUT", path, _ -> Answer.empty(204));
    fake.when("DELETE", path, _ -> Answer.empty(204));
    assertThat(files.getText("/data/a b?.txt")).isEqualTo("hi");
    files.put("/data/a b?.txt", "new");
    assertThat(fake.received().getLast().content()).isEqualTo("new");
    files.delete("/data/a b?.txt");
    assertThat(last()).isEqualTo("DELETE " + path);
  }

  @Test
  void compilesPrograms() {
    answer(
        "POST",
        "/v1/programs",
        201,
        "{\"id\": \"sha256:ab\", \"names\": {}, \"diagnostics\": [{\"line\": 1}]}");
    var tools = Tools.none().function("f", _ -> null);
    var program = client.programs().compile("x", List.of("x"), tools);
    assertThat(program.id()).isEqualTo("sha256:ab");
    assertThat(program.diagnostics()).hasSize(1);
    assertThat(fake.received().getLast().tree().fields())
        .isEqualTo(JsonReader.read("{\"code\": \"x\", \"inputs\": [\"x\"], \"tools\": [\"f\"]}"));
    answer("POST", "/v1/executions", 200, "{\"id\": \"exe_1\", \"status\": \"completed\"}");
    client.run(Script.ofProgram(program.id()));
    assertThat(fake.received().getLast().tree().string("program_id")).isEqualTo("sha256:ab");
  }

  @Test
  void tellsAboutTheServer() {
    answer("GET", "/v1/info", 200, "{\"version\": \"0.1.0\", \"limits\": {}}");
    assertThat(client.info().version()).isEqualTo("0.1.0");
    answer("GET", "/health/ready", 200, "{}");
    assertThat(client.ready()).isTrue();
    answer("GET", "/v1/tool-schemas", 200, "{\"name\": \"run_python\"}");
    assertThat(client.toolSchema(ToolFormat.ANTHROPIC)).containsEntry("name", "run_python");
    assertThat(last()).isEqualTo("GET /v1/tool-schemas?format=anthropic");
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FilesTest extends ServerTest {

  private Response put(String session, String path, byte[] content) {
    return request()
        .contentType("application/octet-stream")
        .body(content)
        .urlEncodingEnabled(false)
        .put("/v1/sessions/" + session + "/files/" + path);
  }

  private Response get(String session, String path) {
    return request().urlEncodingEnabled(false).get("/v1/sessions/" + session + "/files/" + path);
  }

  private Response delete(String session, String path) {
    return request().urlEncodingEnabled(false).delete("/v1/sessions/" + session + "/files/" + path);
  }

  @Test
  void theGuestFindsTheFilesOfItsRequest() {
    post(
            "/v1/executions",
            body(
                "import os\n"
                    + "[open('/data/in.csv').read(), open('raw', 'rb').read(),"
                    + " os.access('/data/in.csv', os.W_OK)]",
                "\"files\": {\"/data/in.csv\": {\"text\": \"a,é\\n\", \"read_only\": true},"
                    + " \"raw\": {\"base64\": \"AP8=\"}}"))
        .then()
        .body("status", equalTo("completed"))
        .body("result[0]", equalTo("a,é\n"))
        .body("result[1].$bytes", equalTo("AP8="))
        .body("result[2]", equalTo(false));
  }

  @Test
  void readOnlyFilesStayAsTheyAre() {
    post(
            "/v1/executions",
            body("open('/a', 'w')", "\"files\": {\"/a\": {\"text\": \"x\", \"read_only\": true}}"))
        .then()
        .body("status", equalTo("failed"))
        .body("error.type", equalTo("OSError"))
        .body("error.message", equalTo("[Errno 30] Read-only file system: '/a'"));
  }

  @Test
  void freshSandboxesShareNoFiles() {
    run("open('/a', 'w').write('x')").then().body("status", equalTo("completed"));
    run("open('/a')").then().body("error.type", equalTo("FileNotFoundError"));
  }

  @Test
  void aSessionKeepsItsFiles() {
    String session =
        post("/v1/sessions", "{\"files\": {\"first.txt\": {\"text\": \"one\"}}}").path("id");
    runIn(session, "open('second.txt', 'w').write(open('first.txt').read() + ' two')");
    runIn(session, "open('/second.txt').read()").then().body("result", equalTo("one two"));
    request()
        .get("/v1/sessions/" + session + "/files")
        .then()
        .statusCode(200)
        .body("files.path", contains("/first.txt", "/second.txt"))
        .body("files.size", contains(3, 7))
        .body("files.type", contains("file", "file"))
        .body("files.read_only", contains(false, false));
    post("/v1/sessions/" + session + "/reset", "").then().statusCode(200);
    request()
        .get("/v1/sessions/" + session + "/files")
        .then()
        .body("files.path", contains("/first.txt"));
  }

  @Test
  void filesGoInAndOut() {
    String session = session();
    byte[] content = {0, 1, (byte) 0xff, '\n'};
    put(session, "deep/down/a%20b%2B%C3%A9.bin", content)
        .then()
        .statusCode(201)
        .header("Location", endsWith("/files/deep/down/a%20b%2B%C3%A9.bin"));
    runIn(session, "open('/deep/down/a b+é.bin', 'rb').read().hex()")
        .then()
        .body("result", equalTo("0001ff0a"));
    Response read = get(session, "deep/down/a%20b%2B%C3%A9.bin");
    read.then().statusCode(200).contentType("application/octet-stream");
    assertThat(read.asByteArray()).isEqualTo(content);
    put(session, "deep/down/a%20b%2B%C3%A9.bin", new byte[0]).then().statusCode(204);
    runIn(session, "import os; os.path.getsize('/deep/down/a b+é.bin')")
        .then()
        .body("result", equalTo(0));
    delete(session, "deep").then().statusCode(204);
    delete(session, "deep").then().statusCode(404).body("code", equalTo("not-found"));
    request().get("/v1/sessions/" + session + "/files").then().body("files", empty());
  }

  @Test
  void whatIsNoFileIsNotFound() {
    String session = session();
    put(session, "d/f", new byte[1]);
    get(session, "nothing").then().statusCode(404).body("code", equalTo("not-found"));
    get(session, "d").then().statusCode(404);
    put(session, "d", new byte[1])
        .then()
        .statusCode(422)
        .body("detail", containsString("is a directory"));
    put(session, "d/f/g", new byte[1])
        .then()
        .statusCode(422)
        .body("detail", containsString("leads through a file"));
    get("ses_00000000000000000000000000", "x").then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/../b", "..", ".", "a/", "%00", "a%2F..%2Fb", "%2F"})
  void oddPathsAreRefused(String path) {
    String session = session();
    put(session, path, new byte[1]).then().statusCode(422).body("code", equalTo("invalid-request"));
  }

  @Test
  void whatIsNotUtf8IsNoPath() {
    String session = session();
    for (String path : new String[] {"a%ff", "a%C3", "%ED%A0%80"}) {
      problem(put(session, path, new byte[1]), 422, "invalid-request");
    }
    put(session, "%EF%BF%BD%F0%9F%98%80", new byte[1]).then().statusCode(201);
    get(session, "%EF%BF%BD%F0%9F%98%80").then().statusCode(200);
  }

  @Test
  void aBusySessionRefuses() {
    String session = session();
    post("/v1/sessions/" + session + "/executions", body("fetch()", "\"tools\": [\"fetch\"]"))
        .then()
        .body("status", equalTo("tool_calls_required"));
    put(session, "a", new byte[1]).then().statusCode(409).body("code", equalTo("session-busy"));
    get(session, "a").then().statusCode(409);
    request().get("/v1/sessions/" + session + "/files").then().statusCode(409);
  }

  @Test
  void quotasHold() {
    String session =
        post("/v1/sessions", "{\"limits\": {\"file_bytes\": 10, \"files\": 2}}").path("id");
    put(session, "a", new byte[11]).then().statusCode(413).body("code", equalTo("body-too-large"));
    put(session, "a", new byte[9]).then().statusCode(201);
    put(session, "a", new byte[10]).then().statusCode(204);
    put(session, "b", new byte[1]).then().statusCode(413);
    put(session, "b", new byte[0]).then().statusCode(201);
    put(session, "c", new byte[0]).then().statusCode(413);
    runIn(session, "open('/a', 'a').write('x')")
        .then()
        .body("error.message", equalTo("[Errno 28] No space left on device"));
    post(
            "/v1/executions",
            body("1", "\"limits\": {\"file_bytes\": 2}, \"files\": {\"a\": {\"text\": \"abc\"}}"))
        .then()
        .statusCode(422)
        .body("pointer", equalTo("/files"));
  }

  @Test
  void aFileThatCannotBeThereFailsTheExecution() {
    String session = session();
    runIn(session, "import os; os.mkdir('/d')");
    post(
            "/v1/sessions/" + session + "/executions",
            body("1", "\"files\": {\"/d\": {\"text\": \"x\"}}"))
        .then()
        .statusCode(200)
        .body("status", equalTo("failed"))
        .body("error.message", containsString("'/d'"));
    runIn(session, "2").then().body("result", equalTo(2));
  }

  @Test
  void theCallerAnswersForFilesIfItWantsTo() {
    Response asked =
        post(
            "/v1/executions",
            body(
                "from pathlib import Path\n"
                    + "[open('/here').read(), Path('/etc/motd').read_text(), Path('/a').parent /"
                    + " 'b']",
                "\"os\": {\"files\": \"ask\"}, \"files\": {\"/here\": {\"text\": \"own\"}}"));
    asked
        .then()
        .body("status", equalTo("tool_calls_required"))
        .body("tool_calls[0].kind", equalTo("os"))
        .body("tool_calls[0].name", equalTo("Path.read_text"))
        .body("tool_calls[0].args[0].$path", equalTo("/etc/motd"));
    post(
            "/v1/executions/" + asked.path("id") + "/resume",
            "{\"results\": [{\"id\": \"call_1\", \"value\": \"hello\"}]}")
        .then()
        .body("status", equalTo("completed"))
        .body("result[0]", equalTo("own"))
        .body("result[1]", equalTo("hello"))
        .body("result[2].$path", equalTo("/b"));
  }

  @Test
  void whatTheCallerDoesNotHandleIsNotThere() {
    Response asked =
        post("/v1/executions", body("open('/etc/motd')", "\"os\": {\"files\": \"ask\"}"));
    post(
            "/v1/executions/" + asked.path("id") + "/resume",
            "{\"results\": [{\"id\": \""
                + asked.path("tool_calls[0].id")
                + "\", \"not_handled\": true}]}")
        .then()
        .body("error.type", equalTo("FileNotFoundError"))
        .body("error.message", equalTo("[Errno 2] No such file or directory: '/etc/motd'"));
  }

  @Test
  void pathsGoInAndOut() {
    post(
            "/v1/executions",
            body("[p.name, p.parent]", "\"inputs\": {\"p\": {\"$path\": \"/a/b.txt\"}}"))
        .then()
        .body("result[0]", equalTo("b.txt"))
        .body("result[1].$path", equalTo("/a"));
  }
}

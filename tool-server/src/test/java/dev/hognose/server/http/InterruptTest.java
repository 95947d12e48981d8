// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ends what runs from outside, wherever it is; how soon is for {@code hognose bench security}. */
final class InterruptTest extends ServerTest {

  private static final String LONG = ", \"limits\": {\"duration_ms\": 300000}}";

  private String startIn(String session, String code) {
    String body =
        body("import time\nkept = 41\ntime.sleep(0.001)\n" + code, "\"tools\": [\"fetch\"]");
    return startRun(
        "/v1/sessions/" + session + "/executions", body.substring(0, body.length() - 1) + LONG);
  }

  /** Waits until its first lines, which sleep for a moment, have run. */
  private void awaitRunning(String id) {
    int _ =
        until(
            () -> request().get("/v1/executions/" + id).<Integer>path("usage.steps"),
            steps -> steps > 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while True: pass",
        "while True: x = 7 ** 300000",
        "a = 7 ** 200000\nwhile True: a * a",
        "x = [i * 7919 % 1000003 for i in range(200_000)]\nwhile True: sorted(x)",
        "x = list(range(100_000))\nwhile True: sorted(x, key=lambda i: -i)",
        "import re\nre.match(r'(a+)+$', 'a' * 40 + 'b')",
        "import json\nx = [{'a': i} for i in range(20_000)]\nwhile True: json.loads(json.dumps(x))",
        "while True: 'ab' * 5_000_000",
        "while True: sum(range(10 ** 6))",
        "import itertools\nfor _ in itertools.count(): pass",
        "import itertools\n5 in itertools.repeat(1)",
        "from decimal import *\ngetcontext().prec = 5000\nwhile True: Decimal(2).sqrt()",
        "time.sleep(1000)",
        "import asyncio\nasync def f():\n    while True: await asyncio.sleep(0)\nawait f()",
        "def f():\n    try: f()\n    finally: f()\nf()",
        "fetch(1)"
      })
  void endsWhatRunsAndLeavesTheSessionAsItIs(String code) {
    String session = session();
    String id = startIn(session, code);
    awaitRunning(id);
    request()
        .post("/v1/sessions/" + session + "/interrupt")
        .then()
        .statusCode(200)
        .body("interrupted_execution_id", anyOf(nullValue(), is(id)));
    request().get("/v1/executions/" + id + "?wait=30").then().body("status", equalTo("cancelled"));
    runIn(session, "kept + 1").then().body("result", equalTo(42));
  }

  @Test
  void endsOneThatWaitsForItsTurnBehindManyLoops() {
    for (int i = 0; i < 200; i++) {
      String _ = startRun("/v1/executions", body(LOOP).replace("\"}", "\"" + LONG));
    }
    String session = session();
    String id = startIn(session, "while True: pass");
    awaitRunning(id);
    request().post("/v1/executions/" + id + "/cancel").then().statusCode(200);
    request().get("/v1/executions/" + id + "?wait=30").then().body("status", equalTo("cancelled"));
    runIn(session, "kept + 1").then().body("result", equalTo(42));
  }

  @Test
  void endsOnceForManyWhoAsk() {
    String session = session();
    String id = startIn(session, "while True: pass");
    awaitRunning(id);
    List<CompletableFuture<Response>> asked =
        java.util.stream.IntStream.range(0, 20)
            .mapToObj(_ -> async(() -> request().post("/v1/executions/" + id + "/cancel")))
            .toList();
    for (CompletableFuture<Response> each : asked) {
      each.join().then().statusCode(200);
    }
    runIn(session, "kept + 1").then().body("result", equalTo(42));
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.hognose.server.HognoseServer;
import dev.hognose.server.cli.EachSettingTest.Check;
import io.restassured.response.Response;
import java.util.Map;

/** The settings of what an execution may use, by default and at most. */
final class LimitChecks {

  private static final String WRITES = "open('/a', 'w').write('x' * 500)";
  private static final String NESTS = "def f(n):\n    return n and f(n - 1)\nf(100)";

  private LimitChecks() {}

  static void addTo(Map<Setting, Check> checks) {
    checks.put(Setting.DURATION_MS, breach("duration-ms=60", Trial.LOOP, "duration_ms", 60));
    checks.put(
        Setting.MEMORY_BYTES,
        breach("memory-bytes=2000000", "x = 'y' * 3000000", "memory_bytes", 2_000_000));
    checks.put(Setting.STEPS, breach("steps=1234", Trial.LOOP, "steps", 1_234));
    checks.put(Setting.RECURSION_DEPTH, failure("recursion-depth=80", NESTS, "RecursionError"));
    checks.put(Setting.FILES, failure("files=2", "import os\nos.makedirs('/d/e/f')", "OSError"));
    checks.put(Setting.FILE_BYTES, failure("file-bytes=400", WRITES, "OSError"));
    checks.put(Setting.OUTPUT_BYTES, LimitChecks::output);
    checks.put(Setting.SUSPENSIONS, LimitChecks::suspensions);
    checks.put(Setting.MAX_DURATION_MS, ceiling("duration", "ms", 1_000));
    checks.put(Setting.MAX_MEMORY_BYTES, ceiling("memory", "bytes", 2_000_000));
    checks.put(Setting.MAX_STEPS, ceiling("steps", "", 5_000));
    checks.put(Setting.MAX_RECURSION_DEPTH, ceiling("recursion", "depth", 70));
    checks.put(Setting.MAX_OUTPUT_BYTES, ceiling("output", "bytes", 90));
    checks.put(Setting.MAX_SUSPENSIONS, ceiling("suspensions", "", 3));
    checks.put(Setting.MAX_FILES, ceiling("files", "", 20));
    checks.put(Setting.MAX_FILE_BYTES, ceiling("file", "bytes", 5_000));
    checks.put(Setting.MAX_RESULT_BYTES, LimitChecks::result);
  }

  /** Code breaks the limit that it is given by default, and not that of another server. */
  private static Check breach(String setting, String code, String limit, int allowed) {
    return trial -> {
      HognoseServer server = trial.start(setting);
      Trial.run(server, code)
          .then()
          .statusCode(200)
          .body("status", equalTo("limit_exceeded"))
          .body("error.limit", equalTo(limit))
          .body("error.allowed", equalTo(allowed));
      Trial.run(server, "1").then().body("status", equalTo("completed"));
    };
  }

  private static Check failure(String setting, String code, String type) {
    return trial -> {
      HognoseServer server = trial.start(setting);
      Trial.run(server, code).then().body("error.type", equalTo(type));
      HognoseServer other = trial.start();
      Trial.run(other, code).then().body("status", equalTo("completed"));
    };
  }

  private static void output(Trial trial) throws Exception {
    HognoseServer server = trial.start("output-bytes=100");
    Response answer = Trial.run(server, "print('x' * 150)");
    answer.then().body("output_truncated", equalTo(true));
    assertThat(answer.<String>path("stdout")).hasSizeBetween(1, 100);
    Trial.run(server, "print('x' * 50)").then().body("output_truncated", equalTo(false));
  }

  private static void suspensions(Trial trial) throws Exception {
    HognoseServer server = trial.start("suspensions=1");
    String id = Trial.run(server, "f(), f()", ", \"tools\": [\"f\"]").path("id");
    String answers = "{\"results\": [{\"id\": \"call_1\", \"value\": 1}]}";
    Trial.post(server, "/v1/executions/" + id + "/resume", answers)
        .then()
        .body("status", equalTo("limit_exceeded"))
        .body("error.limit", equalTo("suspensions"))
        .body("error.allowed", equalTo(1));
  }

  /** As much may be asked for, no more; and who asks for nothing has no more. */
  private static Check ceiling(String name, String unit, int most) {
    return trial -> {
      String key = "max-" + name + (unit.isEmpty() ? "" : "-" + unit);
      String field = name + (unit.isEmpty() ? "" : "_" + unit);
      HognoseServer server = trial.start(key + "=" + most);
      String limits = ", \"limits\": {\"" + field + "\": %d}";
      Trial.run(server, "1", limits.formatted(most)).then().statusCode(200);
      Response refused = Trial.run(server, "1", limits.formatted(most + 1));
      Trial.refused(refused, 422, "invalid-request");
      assertThat(refused.<String>path("pointer")).isEqualTo("/limits/" + field);
      assertThat(refused.<String>path("detail")).contains("at most " + most);
      Number used = Trial.to(server).get("/v1/info").path("limits.defaults." + field);
      assertThat(used.longValue()).isLessThanOrEqualTo(most);
    };
  }

  private static void result(Trial trial) throws Exception {
    HognoseServer server = trial.start("max-result-bytes=4000");
    Trial.run(server, "['x' * 5000]").then().body("result.'$object'.type", equalTo("list"));
    Trial.run(server, "['x' * 50]").then().body("result.size()", equalTo(1));
    Trial.run(server, "f('x' * 5000)", ", \"tools\": [\"f\"]")
        .then()
        .body("error.limit", equalTo("result_bytes"));
  }
}

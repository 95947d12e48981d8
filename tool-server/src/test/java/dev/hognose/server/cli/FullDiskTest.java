// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server whose database can grow no more, as on a full disk: a file may have so many bytes
 * ({@code ulimit -f}).
 */
final class FullDiskTest {

  private static final int MAX_FILE_BYTES = 6 << 20;
  private static final int MOST = 200;

  @TempDir Path folder;

  private record Kept(String session, int value) {}

  private static ServerProcess.Answer run(ServerProcess server, String session, String code)
      throws Exception {
    String body = "{\"code\": " + ServerProcess.MAPPER.writeValueAsString(code) + "}";
    return server.post("/v1/sessions/" + session + "/executions", body);
  }

  @Test
  @Timeout(240)
  void saysSoAndLosesNothingThatWasAcknowledged() throws Exception {
    assumeThat(Files.isExecutable(Path.of("/bin/sh"))).isTrue();
    List<String> data = List.of("--data", folder.resolve("data").toString());
    var kept = new ArrayList<Kept>();
    try (ServerProcess server = ServerProcess.start(folder, "256m", MAX_FILE_BYTES, data)) {
      ServerProcess.Answer last = fill(server, kept);
      assertThat(last.status()).as("%s", last.body()).isEqualTo(503);
      assertThat(last.body().get("code").asText()).isEqualTo("store-unavailable");
      assertThat(last.body().get("detail").asText())
          .contains("nothing of the request has happened");
      assertThat(server.status("/health/ready")).isEqualTo(503);
      assertThat(server.status("/health/live")).isEqualTo(200);
      assertThat(server.isAlive()).isTrue();
    }
    assertThat(kept).isNotEmpty();
    try (ServerProcess server = ServerProcess.start(folder, "256m", data)) {
      for (Kept each : kept) {
        ServerProcess.Answer answer = run(server, each.session, "[value, len(ballast)]");
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        assertThat(answer.body().get("result").toString()).isEqualTo("[" + each.value + ",100000]");
      }
      assertThat(server.status("/health/ready")).isEqualTo(200);
    }
  }

  /** Makes sessions that hold something until that is refused; returns the refusal. */
  private static ServerProcess.Answer fill(ServerProcess server, List<Kept> kept) throws Exception {
    for (int value = 0; value < MOST; value++) {
      ServerProcess.Answer made = server.post("/v1/sessions", "{}");
      if (made.status() != 201) {
        return made;
      }
      String session = made.body().get("id").asText();
      String code =
          "import random\nrandom.seed(%d)\nvalue = %d\nballast = random.randbytes(100000)"
              .formatted(value, value);
      ServerProcess.Answer answer = run(server, session, code);
      if (answer.status() != 200) {
        return answer;
      }
      kept.add(new Kept(session, value));
    }
    throw new AssertionError("the disk is not full");
  }
}

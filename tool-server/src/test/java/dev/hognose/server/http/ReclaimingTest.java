// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.hognose.server.Settings;
import dev.hognose.server.session.PoolSettings;
import dev.hognose.server.store.StoreSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Idle sessions leave memory for others before anybody is refused, and no more of them than must.
 */
final class ReclaimingTest extends ServerTest {

  private static final long GUEST_BYTES = 64_000_000;
  private static final int CLIENTS = 8;
  private static final int SESSIONS_OF_EACH = 30;

  /** What each session holds takes some 350 KB. */
  private static final String HOLD = "{\"code\": \"x = list(range(100_000, 110_000))\\nlen(x)\"}";

  @TempDir Path folder;

  @Override
  Settings settings() {
    return super.settings()
        .withStore(StoreSettings.in(folder))
        .withPool(PoolSettings.DEFAULT.withMemory(GUEST_BYTES, 1 << 20));
  }

  private void execute(String id, String body, int result) {
    post("/v1/sessions/" + id + "/executions", body)
        .then()
        .statusCode(200)
        .body("result", equalTo(result));
  }

  private List<String> holding() {
    var ids = new ArrayList<String>();
    for (int i = 0; i < SESSIONS_OF_EACH; i++) {
      String id = post("/v1/sessions", "").then().statusCode(201).extract().path("id");
      execute(id, HOLD, 10_000);
      ids.add(id);
    }
    return ids;
  }

  private double metric(String name) {
    return request()
        .get("/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith(name))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(' '))))
        .sum();
  }

  @Test
  void nobodyIsRefusedWhileIdleSessionsHoldTheMemory() throws Exception {
    var clients = new ArrayList<CompletableFuture<List<String>>>();
    for (int i = 0; i < CLIENTS; i++) {
      clients.add(async(this::holding));
    }
    List<String> ids = new ArrayList<>();
    for (CompletableFuture<List<String>> client : clients) {
      ids.addAll(client.get());
    }
    double left = metric("hognose_sessions_passivations_total");
    assertThat(left).isBetween(1.0, 0.9 * CLIENTS * SESSIONS_OF_EACH);
    assertThat(metric("hognose_sessions_resident ")).isEqualTo(ids.size() - left);
    execute(ids.getFirst(), "{\"code\": \"x[-1]\"}", 109_999);
    execute(ids.getLast(), "{\"code\": \"x[-1]\"}", 109_999);
  }
}

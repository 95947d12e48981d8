// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.server.wire.ExecutionRequest;
import dev.hognose.server.wire.ExecutionView;
import dev.hognose.server.wire.SessionRequest;
import dev.hognose.server.wire.Status;
import dev.hognose.server.wire.WireFormat;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Executions that wait for their turn in a session. */
final class QueuedJobTest {

  private final Pool pool = new Pool(PoolSettings.DEFAULT, new SimpleMeterRegistry());
  private final HostedSession session =
      pool.sessions().create("", SessionRequest.DEFAULT, Integer.MAX_VALUE);
  private final CompletableFuture<Void> endOfPatience = new CompletableFuture<>();
  private final Job first = submit("{'code': 'fetch(1)', 'tools': ['fetch'], 'on_busy': 'queue'}");

  @BeforeEach
  void awaitFirst() throws Exception {
    var stopped = new CompletableFuture<ExecutionView>();
    first.onFirstStop((view, _) -> stopped.complete(view));
    assertThat(stopped.get(30, TimeUnit.SECONDS).status()).isEqualTo(Status.TOOL_CALLS_REQUIRED);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  private Job submit(String json) {
    byte[] body = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    ExecutionRequest request = ExecutionRequest.read(WireFormat.JSON.reader(body));
    return pool.executions().submit("", request, session, System.nanoTime(), _ -> {});
  }

  private Job queued() {
    Job job = submit("{'code': '1+1', 'on_busy': 'queue'}");
    assertThat(job.view().queuePosition()).isEqualTo(1);
    job.waitsAtMost(endOfPatience);
    assertThat(endOfPatience).isNotDone();
    return job;
  }

  private static Status end(Job job) throws Exception {
    var ended = new CompletableFuture<ExecutionView>();
    job.onEnd((view, _) -> ended.complete(view));
    return ended.get(30, TimeUnit.SECONDS).status();
  }

  @Test
  void keepsNothingOfItsWaitOnceItHasItsTurn() throws Exception {
    Job job = queued();
    first.cancel();
    assertThat(end(job)).isEqualTo(Status.COMPLETED);
    assertThat(endOfPatience).isCancelled();
  }

  @Test
  void keepsNothingOfItsWaitOnceItIsCancelled() throws Exception {
    Job job = queued();
    job.cancel();
    assertThat(end(job)).isEqualTo(Status.CANCELLED);
    assertThat(endOfPatience).isCancelled();
  }

  @Test
  void doesNotBeginToWaitAfterItsTurn() throws Exception {
    first.cancel();
    Job job = submit("{'code': '1+1', 'on_busy': 'queue'}");
    assertThat(end(job)).isEqualTo(Status.COMPLETED);
    job.waitsAtMost(endOfPatience);
    assertThat(endOfPatience).isCancelled();
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.server.store.Store;
import dev.hognose.server.store.StoreSettings;
import dev.hognose.server.wire.ExecutionRequest;
import dev.hognose.server.wire.ExecutionView;
import dev.hognose.server.wire.SessionRequest;
import dev.hognose.server.wire.Status;
import dev.hognose.server.wire.WireFormat;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of an execution that is over, once its session has gone. */
final class EndedJobTest {

  @TempDir Path folder;

  private Store store;
  private Pool pool;

  @BeforeEach
  void open() throws Exception {
    var registry = new SimpleMeterRegistry();
    store = Store.open(StoreSettings.in(folder), registry);
    pool = new Pool(PoolSettings.DEFAULT, registry, store);
  }

  @AfterEach
  void close() {
    pool.close();
    store.close();
  }

  /** Runs something in a session, and keeps what the server keeps of that. */
  private Job ended(HostedSession session) throws Exception {
    byte[] body = "{\"code\": \"x = [1]\"}".getBytes(StandardCharsets.UTF_8);
    ExecutionRequest request = ExecutionRequest.read(WireFormat.JSON.reader(body));
    Job job = pool.executions().submit("", request, session, System.nanoTime(), _ -> {});
    var over = new CompletableFuture<ExecutionView>();
    job.onEnd((view, _) -> over.complete(view));
    assertThat(over.get(30, TimeUnit.SECONDS).sessionId()).isEqualTo(session.id());
    return job;
  }

  private static void awaitCleared(WeakReference<?> reference) throws InterruptedException {
    for (int i = 0; i < 200 && reference.get() != null; i++) {
      System.gc();
      TimeUnit.MILLISECONDS.sleep(10);
    }
    assertThat(reference.get()).isNull();
  }

  @Test
  void keepsNothingOfASessionThatHasEnded() throws Exception {
    HostedSession session = pool.sessions().create("", SessionRequest.DEFAULT, Integer.MAX_VALUE);
    var held = new WeakReference<>(session.core());
    String id = session.id();
    Job job = ended(session);
    pool.sessions().end(session);
    session = null;
    awaitCleared(held);
    assertThat(job.view().sessionId()).isEqualTo(id);
  }

  @Test
  void keepsNothingOfASessionThatHasLeftMemory() throws Exception {
    HostedSession session = pool.sessions().create("", SessionRequest.DEFAULT, Integer.MAX_VALUE);
    var held = new WeakReference<>(session.core());
    String id = session.id();
    Job job = ended(session);
    pool.sessions().letGo(session, Long.MAX_VALUE);
    session = null;
    awaitCleared(held);
    assertThat(job.view().sessionId()).isEqualTo(id);
    assertThat(pool.sessions().find("", id).core()).isNotNull();
  }

  @Test
  void endsAlsoWhereItsEndFails() throws Exception {
    var tried = new AtomicInteger();
    byte[] body = "{\"code\": \"1\"}".getBytes(StandardCharsets.UTF_8);
    ExecutionRequest request = ExecutionRequest.read(WireFormat.JSON.reader(body));
    Job job =
        pool.executions()
            .submit(
                "",
                request,
                made ->
                    made.alongside(
                        _ -> {
                          tried.incrementAndGet();
                          throw new OutOfMemoryError("for a test");
                        }));
    var over = new CompletableFuture<ExecutionView>();
    job.onEnd((view, _) -> over.complete(view));
    assertThat(over.get(30, TimeUnit.SECONDS).status()).isEqualTo(Status.INTERRUPTED);
    assertThat(tried).hasValue(1);
    assertThat(pool.executions().live()).isZero();
    assertThat(pool.executions().active()).isZero();
  }
}

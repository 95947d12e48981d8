// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hognose.client.testing.Answer;
import dev.hognose.client.testing.FakeHognose;
import dev.hognose.client.testing.Play;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class BusyPolicyTest {
  private static final int CALLERS = 100;
  private static final Duration AGES = Duration.ofDays(300);

  private final FakeHognose fake = FakeHognose.start();
  private final VirtualTime time = new VirtualTime();

  @AfterEach
  void close() {
    fake.close();
  }

  private HognoseClient client(Duration deadline, Ticker ticker) {
    return HognoseClient.create(
        ClientOptions.of(fake.uri()).deadline(deadline), ticker, new Random(7));
  }

  private static List<String> codes() {
    return IntStream.range(0, CALLERS).mapToObj(i -> "item " + i).toList();
  }

  /** Runs every code by a caller of its own; the futures are in the order of the codes. */
  private static List<CompletableFuture<Outcome>> all(Session session, List<String> codes) {
    return codes.stream().map(session::runAsync).toList();
  }

  private static void block(FakeHognose fake, Session session, CountDownLatch release) {
    var entered = new CountDownLatch(1);
    fake.whenRun("block")
        .meanwhile(
            () -> {
              entered.countDown();
              uninterruptibly(release);
            })
        .completes("done");
    var _ = session.runAsync("block");
    uninterruptibly(entered);
  }

  private static void uninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Throwable failure(CompletableFuture<?> future) {
    return future.handle((_, failure) -> failure).join();
  }

  @Test
  void failFastRefusesAllButTheOneThatRuns() {
    try (var client = client(AGES, Ticker.SYSTEM)) {
      var session = client.sessions().create().with(BusyPolicy.failFast());
      var release = new CountDownLatch(1);
      block(fake, session, release);
      for (var future : all(session, codes())) {
        assertThat(failure(future)).isInstanceOf(Refusal.SessionBusy.class);
      }
      release.countDown();
      assertThat(fake.executed(session.id())).containsExactly("block");
    }
  }

  @Test
  void clientQueueKeepsTheOrderOfAHundredCallers() {
    try (var client = client(AGES, Ticker.SYSTEM)) {
      var session = client.sessions().create().with(new BusyPolicy.QueueInClient(CALLERS));
      var futures = all(session, codes());
      for (int i = 0; i < CALLERS; i++) {
        assertThat(futures.get(i).join().completed().value()).isEqualTo("item " + i);
      }
      assertThat(fake.executed(session.id())).containsExactlyElementsOf(codes());
      assertThat(fake.received()).hasSize(CALLERS + 1);
      assertThat(client.lanes().isEmpty()).isTrue();
    }
  }

  @Test
  void clientQueueKeepsTheOrderWhenSomebodyElseHoldsTheSession() {
    fake.retryAfterMillis(1);
    try (var client = client(AGES, Ticker.SYSTEM)) {
      var session = client.sessions().create().with(new BusyPolicy.QueueInClient(CALLERS));
      var release = new CountDownLatch(1);
      block(fake, session.with(BusyPolicy.failFast()), release);
      var futures = all(session, codes());
      release.countDown();
      futures.forEach(CompletableFuture::join);
      assertThat(fake.executed(session.id()).subList(1, CALLERS + 1))
          .containsExactlyElementsOf(codes());
    }
  }

  @Test
  void clientQueueIsBounded() {
    try (var client = client(AGES, Ticker.SYSTEM)) {
      var session = client.sessions().create().with(new BusyPolicy.QueueInClient(10));
      var release = new CountDownLatch(1);
      block(fake, session, release);
      var futures = all(session, codes());
      for (int i = 10; i < CALLERS; i++) {
        assertThat(failure(futures.get(i))).isInstanceOf(QueueFullException.class);
      }
      assertThatThrownBy(() -> session.run("one more")).isInstanceOf(QueueFullException.class);
      release.countDown();
      futures.subList(0, 10).forEach(CompletableFuture::join);
      assertThat(fake.executed(session.id()).subList(1, 11))
          .containsExactlyElementsOf(codes().subList(0, 10));
    }
  }

  @Test
  void clientQueuesOfDifferentSessionsDoNotWaitForEachOther() {
    try (var client = client(AGES, Ticker.SYSTEM)) {
      var blocked = client.sessions().create().with(BusyPolicy.queueInClient());
      var free = client.sessions().create().with(BusyPolicy.queueInClient());
      var release = new CountDownLatch(1);
      block(fake, blocked, release);
      var waiting = blocked.runAsync("later");
      assertThat(free.run("now").completed().value()).isEqualTo("now");
      assertThat(waiting).isNotDone();
      release.countDown();
      waiting.join();
    }
  }

  @Test
  void clientQueueHoldsTheDeadlineOfAHundredCallers() {
    try (var client = client(AGES, Ticker.SYSTEM)) {
      var session = client.sessions().create().with(new BusyPolicy.QueueInClient(CALLERS));
      var release = new CountDownLatch(1);
      block(fake, session, release);
      var soon = Duration.ofMillis(100);
      var futures = codes().stream().map(c -> session.runAsync(Script.of(c).within(soon))).toList();
      for (var future : futures) {
        assertThat(failure(future)).isInstanceOf(DeadlineExceededException.class);
      }
      release.countDown();
      assertThat(session.run("last").completed().value()).isEqualTo("last");
      assertThat(fake.executed(session.id())).containsExactly("block", "last");
    }
  }

  @Test
  void aCallThatIsCancelledInTheClientQueueLeavesIt() {
    try (var client = client(AGES, Ticker.SYSTEM)) {
      var session = client.sessions().create().with(BusyPolicy.queueInClient());
      var release = new CountDownLatch(1);
      block(fake, session, release);
      var futures = all(session, codes());
      for (int i = 0; i < CALLERS; i += 2) {
        futures.get(i).cancel(true);
      }
      release.countDown();
      var kept = new ArrayList<String>();
      for (int i = 1; i < CALLERS; i += 2) {
        futures.get(i).join();
        kept.add("item " + i);
      }
      assertThat(fake.executed(session.id()).subList(1, kept.size() + 1))
          .containsExactlyElementsOf(kept);
    }
  }

  @Test
  void serverQueueRunsAHundredCallersOnce() {
    try (var client = client(AGES, Ticker.SYSTEM)) {
      var session = client.sessions().create().with(BusyPolicy.queueOnServer());
      var values = new HashSet<Object>();
      all(session, codes()).forEach(f -> values.add(f.join().completed().value()));
      assertThat(values).containsExactlyInAnyOrderElementsOf(codes());
      assertThat(fake.executed(session.id())).containsExactlyInAnyOrderElementsOf(codes());
      assertThat(fake.received()).hasSize(CALLERS + 1);
    }
  }

  @Test
  void serverQueueIsAskedForNoLongerThanTheDeadline() {
    try (var client = client(AGES, time)) {
      var session = client.sessions().create();
      session.with(BusyPolicy.queueOnServer()).run(Script.of("a").within(Duration.ofMillis(1500)));
      session
          .with(new BusyPolicy.QueueOnServer(Duration.ofSeconds(1)))
          .run(Script.of("b").within(Duration.ofMinutes(1)));
      var requests = fake.received();
      assertThat(requests.get(1).tree().string("on_busy")).isEqualTo("queue");
      assertThat(requests.get(1).tree().optionalLong("queue_timeout_ms")).isEqualTo(1500);
      assertThat(requests.get(2).tree().optionalLong("queue_timeout_ms")).isEqualTo(1000);
    }
  }

  @Test
  void serverQueueHoldsTheDeadlineOfAHundredCallers() {
    try (var client = client(AGES, Ticker.SYSTEM)) {
      var session = client.sessions().create().with(BusyPolicy.queueOnServer());
      var release = new CountDownLatch(1);
      block(fake, session, release);
      var soon = Duration.ofMillis(100);
      var futures = codes().stream().map(c -> session.runAsync(Script.of(c).within(soon))).toList();
      for (var future : futures) {
        assertThat(failure(future)).isInstanceOf(DeadlineExceededException.class);
      }
      release.countDown();
    }
  }

  @Test
  void retryRunsAHundredCallersOnce() {
    try (var client = client(AGES, time)) {
      var session = client.sessions().create().with(BusyPolicy.retry());
      var values = new HashSet<Object>();
      all(session, codes()).forEach(f -> values.add(f.join().completed().value()));
      assertThat(values).containsExactlyInAnyOrderElementsOf(codes());
      assertThat(fake.executed(session.id())).containsExactlyInAnyOrderElementsOf(codes());
    }
  }

  @Test
  void retryHoldsTheDeadlineOfAHundredCallers() {
    try (var client = client(Duration.ofSeconds(30), time)) {
      var session = client.sessions().create().with(BusyPolicy.retry());
      var release = new CountDownLatch(1);
      block(fake, session, release);
      var slept = new AtomicInteger();
      var futures =
          codes().stream()
              .map(
                  code ->
                      Calls.async(
                          () -> {
                            assertThatThrownBy(() -> session.run(code))
                                .isInstanceOf(DeadlineExceededException.class);
                            slept.incrementAndGet();
                            return time.nanos();
                          }))
              .toList();
      for (var future : futures) {
        assertThat(future.join()).isBetween(1L, Duration.ofSeconds(30).toNanos());
      }
      release.countDown();
      assertThat(slept).hasValue(CALLERS);
      assertThat(fake.executed(session.id())).containsExactly("block");
    }
  }

  @Test
  void retryWaitsAtLeastAsLongAsTheServerAsks() {
    var refusals = new AtomicInteger();
    fake.when(
        "POST",
        "/v1/sessions/[^/]+/executions",
        _ ->
            switch (refusals.getAndIncrement()) {
              case 0 -> Answer.problem(409, "session-busy", Map.of("retry_after_ms", 700L));
              case 1 -> Answer.problem(409, "session-busy", Map.of()).header("Retry-After", "3");
              case 2 -> Answer.problem(503, "pool-exhausted", Map.of());
              default -> Answer.json(200, Map.of("id", "exe_1", "status", "completed"));
            });
    try (var client = client(AGES, time)) {
      client.sessions().create().with(BusyPolicy.retry()).run("1");
      assertThat(time.sleeps()).hasSize(3);
      assertThat(time.sleeps().get(0)).isBetween(Duration.ofMillis(700), Duration.ofMillis(750));
      assertThat(time.sleeps().get(1)).isBetween(Duration.ofMillis(3000), Duration.ofMillis(3100));
      assertThat(time.sleeps().get(2)).isLessThanOrEqualTo(Duration.ofMillis(200));
    }
  }

  @Test
  void retryGivesUpAtOnceWhenTheServerAsksForMoreThanIsLeft() {
    fake.when(
        "POST",
        "/v1/executions",
        _ -> Answer.problem(429, "quota-exceeded", Map.of()).header("Retry-After", "3600"));
    var options =
        ClientOptions.of(fake.uri()).deadline(Duration.ofMinutes(1)).busyPolicy(BusyPolicy.retry());
    try (var client = HognoseClient.create(options, time, new Random(1))) {
      assertThatThrownBy(() -> client.run("1"))
          .isInstanceOf(DeadlineExceededException.class)
          .hasCauseInstanceOf(Refusal.QuotaExceeded.class);
      assertThat(time.sleeps()).isEmpty();
    }
  }

  @Test
  void retryDoesNotRepeatWhatCannotSucceed() {
    fake.when("POST", "/v1/executions", _ -> Answer.problem(422, "invalid-request", Map.of()));
    var options = ClientOptions.of(fake.uri()).busyPolicy(BusyPolicy.retry());
    try (var client = HognoseClient.create(options, time, new Random(1))) {
      assertThatThrownBy(() -> client.run("1")).isInstanceOf(Refusal.InvalidRequest.class);
      assertThat(fake.received()).hasSize(1);
    }
  }

  @Test
  void lostAnswersNeitherLoseNorDoubleAnExecution() {
    var policies =
        List.of(
            new BusyPolicy.QueueInClient(CALLERS), BusyPolicy.queueOnServer(), BusyPolicy.retry());
    var options = ClientOptions.of(fake.uri()).deadline(AGES).connectionRetries(100);
    for (var policy : policies) {
      var requests = new AtomicInteger();
      fake.losesAnswers(
          r -> r.path().endsWith("/executions") && requests.getAndIncrement() % 3 == 0);
      try (var client = HognoseClient.create(options, time, new Random(7))) {
        var session = client.sessions().create().with(policy);
        var values = new ArrayList<Object>();
        all(session, codes()).forEach(f -> values.add(f.join().completed().value()));
        assertThat(values).containsExactlyElementsOf(codes());
        assertThat(fake.executed(session.id())).containsExactlyInAnyOrderElementsOf(codes());
        assertThat(requests).hasValueGreaterThan(CALLERS);
      }
    }
  }

  @Test
  void aSessionIsHeldWhileItsToolCallsAreAnswered() {
    try (var client = client(AGES, Ticker.SYSTEM)) {
      var session = client.sessions().create().with(BusyPolicy.queueInClient());
      for (var code : codes()) {
        fake.whenRun(code).callsAll(List.of(Play.call("tool", code))).completes(a -> a.getFirst());
      }
      var tools = Tools.none().function("tool", call -> call.arg(0, String.class) + "!");
      var futures = all(session.with(tools), codes());
      for (int i = 0; i < CALLERS; i++) {
        assertThat(futures.get(i).join().completed().value()).isEqualTo("item " + i + "!");
      }
      assertThat(fake.executed(session.id())).containsExactlyElementsOf(codes());
      assertThat(fake.received()).hasSize(2 * CALLERS + 1);
    }
  }
}

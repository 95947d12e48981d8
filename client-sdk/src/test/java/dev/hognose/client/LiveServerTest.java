// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The client and the real server, over real sockets. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(120)
class LiveServerTest {
  private static final int CALLERS = 100;

  private HognoseServer server;
  private HognoseClient client;

  @BeforeAll
  void start() throws IOException {
    server = HognoseServer.start(Settings.local(0));
    client = HognoseClient.create(ClientOptions.of(server.url()).deadline(Duration.ofSeconds(30)));
  }

  @AfterAll
  void stop() {
    client.close();
    server.close();
  }

  @AfterEach
  void deleteSessions() {
    client.sessions().list().toList().forEach(session -> client.sessions().delete(session.id()));
  }

  private static Tools one(String name, HostFunction function) {
    return Tools.none().function(name, function);
  }

  @ParameterizedTest
  @EnumSource
  void valuesCrossBothWays(WireFormat format) {
    var tuple = PyValue.Tuple.of(1L, "\uD83D\uDC0D", List.of(), PyValue.Bytes.of(new byte[] {-1}));
    var options = ClientOptions.of(server.url()).format(format);
    try (var formatted = HognoseClient.create(options)) {
      Function<Object, Object> echo =
          value -> formatted.run(Script.of("x").input("x", value)).completed().value();
      for (var value :
          List.of(true, -7L, 1L << 60, BigInteger.TEN.pow(40), 0.1, Double.NaN, "s", tuple)) {
        assertThat(echo.apply(value)).isEqualTo(value);
      }
      assertThat(echo.apply(null)).isNull();
    }
  }

  @Test
  void hostFunctionsAnswerUntilTheProgramEnds() {
    var tools = one("f", call -> call.arg(0, long.class) * 10);
    var done = client.run(Script.of("f(1) + f(f(2))").tools(tools)).completed();
    assertThat(done.value()).isEqualTo(210L);
    assertThat(done.execution().usage().suspensions()).isEqualTo(3);
  }

  @Test
  void theFirstExampleWorks() {
    var session = client.sessions().create().with(BusyPolicy.queueInClient());
    session.run("prices = {'tea': 3, 'coffee': 4}");
    var tools = one("rate", call -> call.args().contains("EUR") ? 1.09 : 1.0);
    var outcome = session.with(tools).run("round(sum(prices.values()) * rate('EUR'), 2)");
    assertThat(outcome.completed().value()).isEqualTo(7.63);
    var printed = client.run("print(40 + 2)\n6 * 7").completed();
    assertThat(printed.stdout()).isEqualTo("42\n");
    assertThat(printed.value()).isEqualTo(42L);
  }

  @Test
  void failuresAndLimitsAreOutcomes() {
    var failed = (Outcome.Failed) client.run("1 +");
    assertThat(failed.error().type()).isEqualTo("SyntaxError");
    var script =
        Script.of("while True: pass").limits(Limits.defaults().duration(Duration.ofMillis(100)));
    var stopped = (Outcome.LimitExceeded) client.run(script);
    assertThat(stopped.breach().limit()).isEqualTo("duration_ms");
    assertThat(stopped.breach().allowed()).isEqualTo(100);
  }

  @Test
  void refusalsAreTyped() {
    assertThatThrownBy(() -> client.sessions().get("ses_00000000000000000000000000"))
        .isInstanceOf(Refusal.NotFound.class);
    assertThatThrownBy(() -> client.run(Script.of("1").input("not a name", 1)))
        .isInstanceOf(Refusal.InvalidRequest.class);
  }

  @Test
  void sessionsKeepAndForgetTheirVariables() {
    var session = client.sessions().create(SessionOptions.defaults().name("n"));
    session.run("x = 41");
    assertThat(session.run("x + 1").completed().value()).isEqualTo(42L);
    assertThat(session.variables()).containsExactly(new Variable("x", "int", "41", 41L));
    assertThat(session.info().name()).contains("n");
    assertThat(session.interrupt()).isEmpty();
    session.reset();
    assertThat(session.variables()).isEmpty();
    session.delete();
    assertThatThrownBy(session::info).isInstanceOf(Refusal.Expired.class);
  }

  @Test
  void everyPolicyRunsAHundredCallersOnce() {
    for (var policy :
        List.of(BusyPolicy.queueInClient(), BusyPolicy.queueOnServer(), BusyPolicy.retry())) {
      var session = client.sessions().create().with(policy);
      session.run("n = 0");
      var futures = new ArrayList<CompletableFuture<Outcome>>();
      for (int i = 0; i < CALLERS; i++) {
        futures.add(session.runAsync("n = n + 1"));
      }
      futures.forEach(future -> future.join().completed());
      assertThat(session.run("n").completed().value()).isEqualTo((long) CALLERS);
    }
  }

  @Test
  void theClientQueueKeepsTheOrder() {
    var session = client.sessions().create().with(BusyPolicy.queueInClient());
    session.run("n = 0");
    var futures = new ArrayList<CompletableFuture<Outcome>>();
    var expected = BigInteger.ZERO;
    for (int i = 0; i < CALLERS; i++) {
      futures.add(session.runAsync("n = n * 3 + " + i));
      expected = expected.multiply(BigInteger.valueOf(3)).add(BigInteger.valueOf(i));
    }
    futures.forEach(future -> future.join().completed());
    assertThat(session.run("n").completed().value()).isEqualTo(expected);
  }

  @Test
  void aSuspendedExecutionKeepsItsSessionBusy() {
    var session = client.sessions().create();
    var ask = Tools.none().declare(ToolSpec.named("ask"));
    var waiting = (Outcome.ToolCallsRequired) session.with(ask).run("ask(1) + 1");
    assertThatThrownBy(() -> session.run("2"))
        .isInstanceOfSatisfying(
            Refusal.SessionBusy.class,
            busy -> {
              assertThat(busy.currentExecutionId()).contains(waiting.id());
              assertThat(busy.retryAfter()).isPresent();
            });
    var answer = waiting.calls().getFirst().value(41);
    var resumed = client.executions().resume(waiting.id(), answer);
    assertThat(resumed.completed().value()).isEqualTo(42L);
    var again = client.executions().resume(waiting.id(), answer);
    assertThat(again.completed().value()).isEqualTo(42L);
    var other = waiting.calls().getFirst().value(1);
    assertThatThrownBy(() -> client.executions().resume(waiting.id(), other))
        .isInstanceOf(Refusal.AlreadyResumed.class);
  }

  @Test
  void theDeadlineFreesTheSession() {
    var session = client.sessions().create();
    var never =
        one(
            "never",
            _ -> {
              Thread.sleep(Duration.ofHours(1));
              return null;
            });
    var script = Script.of("never()").tools(never).within(Duration.ofMillis(200));
    assertThatThrownBy(() -> session.run(script)).isInstanceOf(DeadlineExceededException.class);
    var next = session.with(BusyPolicy.retry()).run("1");
    assertThat(next.completed().value()).isEqualTo(1L);
  }

  @Test
  void eventsTellOfToolCallsAndTheEnd() {
    var script = Script.of("f(5)").tools(Tools.none().declare(ToolSpec.named("f")));
    var events = new ArrayList<ExecutionEvent>();
    try (var stream = client.stream(script)) {
      for (var event : stream) {
        events.add(event);
        if (event instanceof ExecutionEvent.ToolCalls waiting) {
          client
              .executions()
              .resume(stream.executionId(), waiting.calls().getFirst().value("done"));
        }
      }
    }
    assertThat(events).hasSize(3);
    assertThat(events.getFirst()).isInstanceOf(ExecutionEvent.Started.class);
    var ended = (ExecutionEvent.Ended) events.getLast();
    assertThat(ended.outcome().completed().value()).isEqualTo("done");
  }

  @Test
  void executionsAreStartedAwaitedAndCancelled() {
    var started = client.start(Script.of("6 * 7"));
    var ended = client.executions().await(started.id(), Tools.none());
    assertThat(ended.completed().value()).isEqualTo(42L);
    var endless = client.start(Script.of("while True: pass"));
    assertThat(client.executions().cancel(endless.id())).isInstanceOf(Outcome.Cancelled.class);
  }

  @Test
  void programsRunById() {
    var program = client.programs().compile("x * 2", List.of("x"), Tools.none());
    var outcome = client.run(Script.ofProgram(program.id()).input("x", 21));
    assertThat(outcome.completed().value()).isEqualTo(42L);
    assertThat(client.programs().compile("1 +").diagnostics()).hasSize(1);
  }

  @Test
  void failFastRunsWhatItDoesNotRefuse() {
    var session = client.sessions().create().with(BusyPolicy.failFast());
    session.run("n = 0");
    var futures = new ArrayList<CompletableFuture<Outcome>>();
    for (int i = 0; i < CALLERS; i++) {
      futures.add(session.runAsync("n = n + 1"));
    }
    long ran = 0;
    for (var future : futures) {
      try {
        future.join().completed();
        ran++;
      } catch (CompletionException e) {
        assertThat(e).hasCauseInstanceOf(Refusal.SessionBusy.class);
      }
    }
    var total = session.with(BusyPolicy.retry()).run("n").completed().value();
    assertThat(total).isEqualTo(ran);
  }

  @Test
  void forksGoOnByThemselvesAndSnapshotsComeBack() {
    var ask = Tools.none().declare(ToolSpec.named("ask"));
    var waiting = client.run(Script.of("x = 'seen'\nask() * 2").tools(ask));
    var answers = new ArrayList<Object>();
    for (var copy : client.executions().fork(waiting.id(), 3)) {
      var call = ((Outcome.ToolCallsRequired) copy).calls().getFirst();
      var value = call.value(answers.size());
      answers.add(client.executions().resume(copy.id(), value).completed().value());
    }
    assertThat(answers).containsExactly(0L, 2L, 4L);
    var stored = client.executions().snapshot(waiting.id());
    var restored = client.snapshots().restore(stored).execution().orElseThrow();
    assertThat(restored.id()).isNotEqualTo(waiting.id());
    var call = ((Outcome.ToolCallsRequired) restored).calls().getFirst();
    var outcome = client.executions().resume(restored.id(), call.value("ab"));
    assertThat(outcome.completed().value()).isEqualTo("abab");
  }

  @Test
  void sessionsAreStoredWithTheirFiles() {
    var session = client.sessions().create(SessionOptions.defaults().file("/in.txt", "in"));
    session.files().put("/data/b.bin", new byte[] {0, -1});
    session.run("x = open('/in.txt').read()");
    assertThat(session.files().list())
        .filteredOn(SessionFiles.FileInfo::isFile)
        .extracting(file -> file.path() + " " + file.size())
        .containsExactlyInAnyOrder("/in.txt 2", "/data/b.bin 2");
    var bytes = session.snapshot();
    var copy = client.sessions().create(SessionOptions.defaults().fromSnapshot(bytes));
    session.files().delete("/data/b.bin");
    assertThat(copy.run("x").completed().value()).isEqualTo("in");
    assertThat(copy.files().get("/data/b.bin")).containsExactly(0, -1);
    assertThat(client.snapshots().restore(bytes).session()).isPresent();
    assertThatThrownBy(() -> session.files().get("/data/b.bin"))
        .isInstanceOf(Refusal.NotFound.class);
    bytes[bytes.length / 2] ^= 1;
    assertThatThrownBy(() -> client.snapshots().restore(bytes))
        .isInstanceOf(Refusal.InvalidSnapshot.class);
  }

  @Test
  void theServerTellsAboutItself() {
    assertThat(client.alive()).isTrue();
    assertThat(client.metrics()).contains("# TYPE");
    assertThat(client.contract()).startsWith("#").contains("openapi: 3.1");
    assertThat(client.programs().content(client.programs().compile("1").id())).isNotEmpty();
    assertThat(client.ready()).isTrue();
    assertThat(client.info().version()).isNotEmpty();
    for (var format : ToolFormat.values()) {
      assertThat(client.toolSchema(format)).isNotEmpty();
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hognose.client.testing.Answer;
import dev.hognose.client.testing.FakeHognose;
import dev.hognose.client.testing.Play;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class ToolLoopTest {
  private final FakeHognose fake = FakeHognose.start();
  private final HognoseClient client = HognoseClient.connect(fake.uri());

  @AfterEach
  void close() {
    client.close();
    fake.close();
  }

  @Test
  void answersCallsUntilTheProgramEnds() {
    fake.whenRun("loop")
        .prints("a")
        .calls("add", 1L, 2L)
        .prints("b")
        .calls("add", 3L, 4L)
        .prints("c")
        .completes(answers -> answers.getFirst());
    var tools = Tools.none().function("add", c -> c.arg(0, long.class) + c.arg(1, long.class));
    var done = client.run(Script.of("loop").tools(tools)).completed();
    assertThat(done.value()).isEqualTo(7L);
    assertThat(done.stdout()).isEqualTo("abc");
    var request = fake.received().getFirst().tree();
    assertThat(request.list("tools")).isEqualTo(List.of("add"));
  }

  @Test
  void answersCallsThatWaitTogetherInParallel() {
    var calls = Stream.of("a", "b", "c", "d").map(name -> Play.call("fetch", name)).toList();
    fake.whenRun("gather").callsAll(calls).completes(answers -> answers);
    var together = new CyclicBarrier(4);
    var tools =
        Tools.none()
            .asyncFunction(
                "fetch",
                call -> {
                  together.await();
                  return call.args().getFirst();
                });
    var done = client.run(Script.of("gather").tools(tools)).completed();
    assertThat(done.value()).isEqualTo(List.of("a", "b", "c", "d"));
    assertThat(fake.received().getFirst().tree().list("tools"))
        .isEqualTo(List.of(Map.of("name", "fetch", "async", true)));
  }

  static Stream<Arguments> exceptions() {
    return Stream.of(
        Arguments.of(new GuestException("PermissionError", "no"), "PermissionError: no"),
        Arguments.of(new IllegalArgumentException("bad"), "ValueError: bad"),
        Arguments.of(new IndexOutOfBoundsException("9"), "IndexError: 9"),
        Arguments.of(new NoSuchElementException("k"), "LookupError: k"),
        Arguments.of(new UnsupportedOperationException("u"), "NotImplementedError: u"),
        Arguments.of(new ArithmeticException("/ by zero"), "ArithmeticError: / by zero"),
        Arguments.of(new FileNotFoundException("f"), "FileNotFoundError: f"),
        Arguments.of(new TimeoutException("late"), "TimeoutError: late"),
        Arguments.of(new IOException("disk"), "OSError: disk"),
        Arguments.of(new IllegalStateException("s"), "RuntimeError: s"),
        Arguments.of(new NullPointerException(null), "RuntimeError: f() failed"));
  }

  @ParameterizedTest
  @MethodSource("exceptions")
  void whatAFunctionThrowsIsRaisedInTheGuest(Exception thrown, String raised) {
    fake.whenRun("f").calls("f").completes(answers -> answers.getFirst());
    var tools =
        Tools.none()
            .function(
                "f",
                _ -> {
                  throw thrown;
                });
    assertThat(client.run(Script.of("f").tools(tools)).completed().value()).isEqualTo(raised);
  }

  @Test
  void aResultThatCannotCrossIsATypeErrorInTheGuest() {
    fake.whenRun("f").calls("f").completes(answers -> answers.getFirst());
    var tools = Tools.none().function("f", _ -> new Object());
    assertThat(client.run(Script.of("f").tools(tools)).completed().value())
        .asString()
        .startsWith("TypeError: ");
  }

  @Test
  void aMissingArgumentIsATypeErrorInTheGuest() {
    fake.whenRun("f").calls("f").completes(answers -> answers.getFirst());
    var tools = Tools.none().function("f", call -> call.arg(0, String.class));
    assertThat(client.run(Script.of("f").tools(tools)).completed().value())
        .isEqualTo("TypeError: f() takes at least 1 positional arguments");
  }

  @Test
  void callsThatNobodyAnswersComeBackToTheCaller() {
    fake.whenRun("approve").calls("approve", 5L).completes(answers -> answers.getFirst());
    var tools = Tools.none().declare(ToolSpec.named("approve"));
    var outcome = client.run(Script.of("approve").tools(tools));
    assertThat(outcome).isInstanceOf(Outcome.ToolCallsRequired.class);
    var call = ((Outcome.ToolCallsRequired) outcome).calls().getFirst();
    assertThat(call.name()).isEqualTo("approve");
    assertThat(call.args()).containsExactly(5L);
    var resumed = client.executions().resume(outcome.id(), call.value("yes"));
    assertThat(resumed.completed().value()).isEqualTo("yes");
    assertThatThrownBy(outcome::completed)
        .isInstanceOf(NotCompletedException.class)
        .hasMessageContaining("approve");
  }

  @Test
  void answersWhatItCanAndHandsBackTheRest() {
    fake.whenRun("both")
        .callsAll(List.of(Play.call("known"), Play.call("unknown")))
        .callsAll(List.of(Play.call("unknown")))
        .completes(1L);
    var tools = Tools.none().function("known", _ -> 1);
    var outcome = client.run(Script.of("both").tools(tools));
    var waiting = (Outcome.ToolCallsRequired) outcome;
    assertThat(waiting.calls()).extracting(ToolCall::name).containsExactly("unknown");
  }

  @Test
  void aFunctionMayAnswerInOtherWaysThanByAValue() {
    fake.whenRun("f").calls("f").completes(1L);
    var tools = Tools.none().function("f", ToolCall::pending);
    client.run(Script.of("f").tools(tools));
    var resume = fake.received().get(1).tree().trees("results").getFirst();
    assertThat(resume.raw("pending")).isEqualTo(true);
  }

  @Test
  void operatingSystemCallsAndNamesHaveHandlersOfTheirOwn() {
    var os = Map.<String, Object>of("kind", "os", "name", "os.getenv", "args", List.of("HOME"));
    var name = Map.<String, Object>of("kind", "name", "name", "mystery");
    fake.whenRun("x").callsAll(List.of(os, name)).completes(1L);
    var tools =
        Tools.none()
            .onOs(call -> call.name().equals("os.getenv") ? "/home" : call.notHandled())
            .onName(call -> call.function("lookup_" + call.name()));
    client.run(Script.of("x").ask("environment").askForNames().tools(tools));
    assertThat(fake.received().get(0).tree().raw("os")).isEqualTo(Map.of("environment", "ask"));
    assertThat(fake.received().get(0).tree().raw("names")).isEqualTo("ask");
    var results = fake.received().get(1).tree().trees("results");
    assertThat(results.get(0).raw("value")).isEqualTo("/home");
    assertThat(results.get(1).raw("function")).isEqualTo("lookup_mystery");
  }

  @Test
  void waitsForAnExecutionThatIsStillRunning() {
    fake.whenRun("slow").prints("a").is("queued").prints("b").is("running").completes(5L);
    var done = client.run("slow").completed();
    assertThat(done.value()).isEqualTo(5L);
    assertThat(done.stdout()).isEqualTo("ab");
    assertThat(fake.received().get(1).query()).matches("wait=[0-9]+");
  }

  @Test
  void theDeadlineCoversHostFunctionsAndCancelsTheExecution() throws InterruptedException {
    fake.whenRun("f").calls("f").completes(1L);
    var cancelled = new CountDownLatch(1);
    fake.when(
        "POST",
        "/v1/executions/[^/]+/cancel",
        _ -> {
          cancelled.countDown();
          return Answer.json(200, Map.of("id", "exe_1", "status", "cancelled"));
        });
    var interrupted = new CountDownLatch(1);
    var tools =
        Tools.none()
            .function(
                "f",
                _ -> {
                  try {
                    new CountDownLatch(1).await();
                  } catch (InterruptedException e) {
                    interrupted.countDown();
                  }
                  return null;
                });
    var script = Script.of("f").tools(tools).within(Duration.ofMillis(500));
    assertThatThrownBy(() -> client.run(script))
        .isInstanceOf(DeadlineExceededException.class)
        .hasMessageContaining("a host function");
    interrupted.await();
    cancelled.await();
  }

  @Test
  void anExecutionThatIsEndedWhileItsCallsAreAnsweredIsAnOutcome() {
    fake.whenRun("f").calls("f").completes(1L);
    fake.when(
        "POST", "/v1/executions/[^/]+/resume", _ -> Answer.problem(409, "not-suspended", Map.of()));
    fake.when(
        "GET",
        "/v1/executions/exe_1",
        _ -> Answer.json(200, Map.of("id", "exe_1", "status", "cancelled")));
    var tools = Tools.none().function("f", _ -> 1);
    assertThat(client.run(Script.of("f").tools(tools))).isInstanceOf(Outcome.Cancelled.class);
  }

  @Test
  void cancellingAFutureCancelsItsExecution() throws InterruptedException {
    fake.whenRun("f").calls("f").completes(1L);
    var cancelled = new CountDownLatch(1);
    fake.when(
        "POST",
        "/v1/executions/[^/]+/cancel",
        _ -> {
          cancelled.countDown();
          return Answer.json(200, Map.of("id", "exe_1", "status", "cancelled"));
        });
    var entered = new CountDownLatch(1);
    var tools =
        Tools.none()
            .function(
                "f",
                _ -> {
                  entered.countDown();
                  return new CompletableFuture<>().get();
                });
    var future = client.runAsync(Script.of("f").tools(tools));
    entered.await();
    future.cancel(true);
    cancelled.await();
  }

  @Test
  void toolsOfTheSessionAreKnownAndThoseOfTheHandleAreSent() {
    fake.whenRun("x").callsAll(List.of(Play.call("own"), Play.call("sent"))).completes(a -> a);
    var session =
        client
            .sessions()
            .create(SessionOptions.defaults().tools(Tools.none().function("own", _ -> 1)))
            .with(Tools.none().function("sent", _ -> 2));
    assertThat(session.run("x").completed().value()).isEqualTo(List.of(1L, 2L));
    assertThat(fake.received().get(0).tree().list("tools")).isEqualTo(List.of("own"));
    assertThat(fake.received().get(1).tree().list("tools")).isEqualTo(List.of("sent"));
  }
}

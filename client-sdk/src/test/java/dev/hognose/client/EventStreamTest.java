// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hognose.client.testing.Answer;
import dev.hognose.client.testing.FakeHognose;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EventStreamTest {
  private static final String STARTED = "id: 1\nevent: started\ndata: {\"id\": \"exe_1\"}\n\n";
  private static final String PRINTED = "id: 2\nevent: stdout\ndata: {\"text\": \"hi\\n\"}\n\n";
  private static final String ENDED =
      """
      id: 3
      event: completed
      data: {"id": "exe_1", "status": "completed", "result": 42}

      """;

  private final FakeHognose fake = FakeHognose.start();
  private final HognoseClient client =
      HognoseClient.create(ClientOptions.of(fake.uri()), new VirtualTime(), new Random(1));

  @AfterEach
  void close() {
    client.close();
    fake.close();
  }

  private static List<ExecutionEvent> read(EventStream stream) {
    try (stream) {
      var events = new ArrayList<ExecutionEvent>();
      stream.forEach(events::add);
      return events;
    }
  }

  private static void assertWhole(List<ExecutionEvent> events) {
    assertThat(events).hasSize(3);
    assertThat(events.get(0)).isEqualTo(new ExecutionEvent.Started("exe_1"));
    assertThat(events.get(1)).isEqualTo(new ExecutionEvent.Stdout("hi\n"));
    var ended = (ExecutionEvent.Ended) events.get(2);
    assertThat(ended.outcome().completed().value()).isEqualTo(42L);
  }

  @Test
  void readsTheEventsOfARun() {
    fake.when(
        "POST", "/v1/executions", _ -> Answer.events(STARTED + ": beat\n\n" + PRINTED + ENDED));
    assertWhole(read(client.stream(Script.of("x"))));
    assertThat(fake.received().getFirst().header("accept")).startsWith("text/event-stream");
  }

  @Test
  void goesOnWhereAStreamBroke() {
    fake.when("POST", "/v1/executions", _ -> Answer.events(STARTED));
    fake.when(
        "GET",
        "/v1/executions/exe_1/events",
        request -> Answer.events(request.header("last-event-id").equals("1") ? PRINTED : ENDED));
    assertWhole(read(client.stream(Script.of("x"))));
  }

  @Test
  void readsTheEventsOfAnExecution() {
    fake.when("GET", "/v1/executions/exe_1/events", _ -> Answer.events(STARTED + PRINTED + ENDED));
    assertWhole(read(client.executions().events("exe_1")));
  }

  @Test
  void readsToolCallsAndUnknownEvents() {
    fake.when(
        "POST",
        "/v1/executions",
        _ ->
            Answer.events(
                "event: tool_calls\ndata: {\"tool_calls\": [{\"id\": \"c\", \"name\": \"f\"}]}\n\n"
                    + "event: weather\ndata: fine\n\n"
                    + ENDED));
    var events = read(client.stream(Script.of("x")));
    assertThat(((ExecutionEvent.ToolCalls) events.get(0)).calls().getFirst().name()).isEqualTo("f");
    assertThat(events.get(1)).isEqualTo(new ExecutionEvent.Other("weather", "fine"));
  }

  @Test
  void givesUpWhenTheStreamBreaksBeforeItStarted() {
    fake.when("POST", "/v1/executions", _ -> Answer.events(": nothing\n\n"));
    try (var stream = client.stream(Script.of("x"))) {
      assertThatThrownBy(() -> stream.iterator().hasNext())
          .isInstanceOf(ConnectionFailedException.class);
    }
  }

  @Test
  void theDeadlineEndsAStreamThatStalls() throws InterruptedException {
    fake.when("POST", "/v1/executions", _ -> Answer.events(STARTED).stalled());
    var cancelled = new CountDownLatch(1);
    fake.when(
        "POST",
        "/v1/executions/exe_1/cancel",
        _ -> {
          cancelled.countDown();
          return Answer.json(200, Map.of("id", "exe_1", "status", "cancelled"));
        });
    var script = Script.of("x").within(Duration.ofMillis(200));
    try (var stream = client.stream(script)) {
      var events = stream.iterator();
      assertThat(events.next()).isEqualTo(new ExecutionEvent.Started("exe_1"));
      assertThatThrownBy(events::hasNext).isInstanceOf(DeadlineExceededException.class);
    }
    cancelled.await();
  }

  @Test
  void aStreamHoldsItsPlaceInTheClientQueue() {
    fake.when(
        "POST",
        "/v1/sessions/s/executions",
        request ->
            request.header("accept").startsWith("text/event-stream")
                ? Answer.events(STARTED).stalled()
                : Answer.json(200, Map.of("id", "exe_2", "status", "completed")));
    var session = client.sessions().open("s").with(BusyPolicy.queueInClient());
    var stream = session.stream(Script.of("x"));
    var next = session.runAsync("y");
    assertThat(fake.received()).hasSize(1);
    assertThat(next).isNotDone();
    stream.close();
    assertThat(next.join()).isInstanceOf(Outcome.Completed.class);
    assertThat(client.lanes().isEmpty()).isTrue();
  }

  @Test
  void aRefusalIsThrown() {
    fake.when("POST", "/v1/executions", _ -> Answer.problem(406, "not-acceptable", Map.of()));
    assertThatThrownBy(() -> client.stream(Script.of("x")))
        .isInstanceOf(Refusal.NotAcceptable.class);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hognose.client.testing.Answer;
import dev.hognose.client.testing.FakeHognose;
import dev.hognose.client.testing.Received;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConnectionTest {
  private static final Answer DONE =
      Answer.json(200, Map.of("id", "exe_1", "status", "completed", "result", 1L));

  private final FakeHognose fake = FakeHognose.start();
  private final VirtualTime time = new VirtualTime();
  private final HognoseClient client =
      HognoseClient.create(ClientOptions.of(fake.uri()), time, new Random(3));

  @AfterEach
  void close() {
    client.close();
    fake.close();
  }

  /** Answers executions one after the other by these answers. */
  private void answers(List<Function<Received, Answer>> answers) {
    var next = new AtomicInteger();
    fake.when("POST", "/v1/executions", r -> answers.get(next.getAndIncrement()).apply(r));
  }

  private List<String> keys() {
    return fake.received().stream().map(r -> r.header("idempotency-key")).toList();
  }

  @Test
  void repeatsAPostUnderTheSameKeyWhenTheConnectionBreaks() {
    answers(List.of(_ -> Answer.hangUp(), _ -> DONE.cutOff(), _ -> DONE));
    assertThat(client.run("1").completed().value()).isEqualTo(1L);
    assertThat(keys()).hasSize(3).doesNotContain("");
    assertThat(keys().stream().distinct()).hasSize(1);
  }

  @Test
  void waitsForTheFirstSendingThatIsStillUnderWay() {
    answers(
        List.of(
            _ -> Answer.hangUp(),
            _ -> Answer.problem(409, "idempotency-key-in-flight", Map.of()),
            _ -> DONE));
    assertThat(client.run("1").completed().value()).isEqualTo(1L);
    assertThat(keys().stream().distinct()).hasSize(1);
  }

  @Test
  void aNewAttemptAfterAClearRefusalHasANewKey() {
    answers(List.of(_ -> Answer.problem(503, "pool-exhausted", Map.of()), _ -> DONE));
    var options = ClientOptions.of(fake.uri()).busyPolicy(BusyPolicy.retry());
    try (var patient = HognoseClient.create(options, time, new Random(3))) {
      patient.run("1");
    }
    assertThat(keys().stream().distinct()).hasSize(2);
  }

  @Test
  void anAttemptThatMayHaveRunKeepsItsKeyThroughRefusals() {
    answers(
        List.of(
            _ -> Answer.hangUp(), _ -> Answer.problem(503, "pool-exhausted", Map.of()), _ -> DONE));
    var options = ClientOptions.of(fake.uri()).busyPolicy(BusyPolicy.retry());
    try (var patient = HognoseClient.create(options, time, new Random(3))) {
      patient.run("1");
    }
    assertThat(keys()).hasSize(3);
    assertThat(keys().stream().distinct()).hasSize(1);
  }

  @Test
  void givesUpAfterTheConfiguredRepetitions() {
    fake.when("POST", "/v1/executions", _ -> Answer.hangUp());
    var options = ClientOptions.of(fake.uri()).connectionRetries(2);
    try (var impatient = HognoseClient.create(options, time, new Random(3))) {
      assertThatThrownBy(() -> impatient.run("1"))
          .isInstanceOf(ConnectionFailedException.class)
          .hasMessageContaining("broke");
    }
    assertThat(fake.received()).hasSize(3);
  }

  /** The port is taken and nothing listens on it, so that no other test's server can. */
  @Test
  void saysWhatToDoWhenNothingListens() throws IOException {
    try (var taken = new Socket()) {
      taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      String uri = "http://127.0.0.1:" + taken.getLocalPort();
      try (var lonely = HognoseClient.create(ClientOptions.of(uri), time, new Random(3))) {
        assertThatThrownBy(() -> lonely.run("1"))
            .isInstanceOf(ConnectionFailedException.class)
            .hasMessageContaining(uri)
            .hasMessageContaining("is the server running");
        assertThat(lonely.ready()).isFalse();
      }
    }
  }

  @Test
  void aServerThatNeverAnswersMeetsTheDeadline() {
    var release = new CountDownLatch(1);
    fake.whenRun("never")
        .meanwhile(
            () -> {
              try {
                release.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            })
        .completes(1L);
    var script = Script.of("never").within(Duration.ofMillis(100));
    assertThatThrownBy(() -> client.run(script)).isInstanceOf(DeadlineExceededException.class);
    release.countDown();
  }

  @Test
  void sendsTheApiKeyAndNeverShowsIt() {
    var options = ClientOptions.of(fake.uri()).apiKey("hk_secret");
    try (var keyed = HognoseClient.create(options)) {
      keyed.run("1");
    }
    assertThat(fake.received().getFirst().header("authorization")).isEqualTo("Bearer hk_secret");
    assertThat(options.toString()).doesNotContain("secret");
  }

  @Test
  void speaksMessagePackWhenAsked() {
    var options = ClientOptions.of(fake.uri()).format(WireFormat.MESSAGE_PACK);
    try (var packed = HognoseClient.create(options)) {
      packed.run(Script.of("x").input("x", PyValue.Bytes.of(new byte[] {1, 2})));
    }
    var request = fake.received().getFirst();
    assertThat(request.header("content-type")).isEqualTo("application/vnd.msgpack");
    assertThat(request.header("accept")).contains("application/vnd.msgpack");
    assertThat((byte[]) request.tree().optionalTree("inputs").raw("x")).containsExactly(1, 2);
  }

  @Test
  void keepsAPathOfTheBaseUri() {
    fake.when("POST", "/hog/v1/executions", _ -> DONE);
    try (var below = HognoseClient.connect(fake.uri() + "/hog/")) {
      assertThat(below.run("1").completed().value()).isEqualTo(1L);
    }
  }

  @Test
  void aClosedClientSaysSo() {
    client.close();
    assertThatThrownBy(() -> client.run("1")).isInstanceOf(ClientClosedException.class);
  }

  @Test
  void refusesAddressesThatAreNotHttp() {
    assertThatThrownBy(() -> ClientOptions.of("ftp://x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ClientOptions.of("localhost"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void connectionsAreUsedAgain() {
    for (int i = 0; i < 20; i++) {
      client.run("1");
    }
    assertThat(fake.received()).hasSize(20);
    assertThat(fake.connections()).isEqualTo(1);
  }
}

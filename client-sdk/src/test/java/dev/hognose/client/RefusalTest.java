// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hognose.client.testing.Answer;
import dev.hognose.client.testing.FakeHognose;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {
  private final FakeHognose fake = FakeHognose.start();
  private final HognoseClient client = HognoseClient.connect(fake.uri());

  @AfterEach
  void close() {
    client.close();
    fake.close();
  }

  private Refusal refusal(Answer answer) {
    fake.when("POST", "/v1/executions", _ -> answer);
    return catchThrowableOfType(Refusal.class, () -> client.run("1"));
  }

  @ParameterizedTest
  @CsvSource({
    "400,malformed-body,MalformedBody",
    "401,unauthenticated,Unauthenticated",
    "403,forbidden,Forbidden",
    "404,not-found,NotFound",
    "410,expired,Expired",
    "406,not-acceptable,NotAcceptable",
    "415,unsupported-media-type,UnsupportedMediaType",
    "413,body-too-large,BodyTooLarge",
    "409,session-busy,SessionBusy",
    "409,already-resumed,AlreadyResumed",
    "409,not-suspended,NotSuspended",
    "422,invalid-request,InvalidRequest",
    "422,invalid-snapshot,InvalidSnapshot",
    "422,snapshot-incompatible,SnapshotIncompatible",
    "429,quota-exceeded,QuotaExceeded",
    "503,pool-exhausted,PoolExhausted",
    "503,draining,Draining",
    "418,something-new,Other"
  })
  void everyCodeHasAType(int status, String code, String type) {
    var refusal = refusal(Answer.problem(status, code, Map.of()));
    assertThat(refusal.getClass().getSimpleName()).isEqualTo(type);
    assertThat(refusal.status()).isEqualTo(status);
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.problem().requestId()).isEqualTo("req_1");
    assertThat(refusal).hasMessageContaining("the fake server says").hasMessageContaining("req_1");
  }

  @Test
  void busyNamesTheExecutionAndTheWait() {
    var more = Map.<String, Object>of("current_execution_id", "exe_9", "retry_after_ms", 250L);
    var busy = (Refusal.SessionBusy) refusal(Answer.problem(409, "session-busy", more));
    assertThat(busy.retryable()).isTrue();
    assertThat(busy.currentExecutionId()).contains("exe_9");
    assertThat(busy.retryAfter()).contains(Duration.ofMillis(250));
  }

  @Test
  void readsRetryAfterAsADate() {
    var answer =
        Answer.problem(503, "draining", Map.of())
            .header("Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT");
    assertThat(refusal(answer).retryAfter()).contains(Duration.ZERO);
  }

  @Test
  void ignoresARetryAfterThatIsNone() {
    var answer = Answer.problem(503, "draining", Map.of()).header("Retry-After", "soon");
    assertThat(refusal(answer).retryAfter()).isEmpty();
  }

  @Test
  void anErrorWithoutAProblemDocumentIsStillARefusal() {
    var html = "<h1>Bad Gateway</h1>".getBytes(StandardCharsets.UTF_8);
    var refusal =
        refusal(Answer.bytes(502, "text/html", html).header("X-Request-Id", "req_from_header"));
    assertThat(refusal).isInstanceOf(Refusal.Other.class);
    assertThat(refusal.code()).isEqualTo("http-502");
    assertThat(refusal.problem().requestId()).isEqualTo("req_from_header");
  }

  @Test
  void anAnswerOfAnotherServiceIsReportedAsSuch() {
    fake.when("POST", "/v1/executions", _ -> Answer.json(200, Map.of("hello", "world")));
    assertThat(catchThrowableOfType(UnexpectedAnswerException.class, () -> client.run("1")))
        .hasMessageContaining("\"id\" is missing");
    fake.when("POST", "/v1/executions", _ -> Answer.bytes(200, "text/html", new byte[] {'<'}));
    assertThat(catchThrowableOfType(UnexpectedAnswerException.class, () -> client.run("1")))
        .hasMessageContaining("not one of a Hognose server");
  }
}

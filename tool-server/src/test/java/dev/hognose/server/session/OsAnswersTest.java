// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.sandbox.Answer;
import dev.hognose.sandbox.HostCall;
import dev.hognose.sandbox.Value;
import dev.hognose.server.wire.ExecutionRequest;
import dev.hognose.server.wire.OsPolicy;
import dev.hognose.server.wire.WireFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OsAnswersTest {

  private static OsPolicy policy(String json) {
    byte[] body = ("{\"code\": \"\", \"os\": " + json + "}").getBytes(StandardCharsets.UTF_8);
    return ExecutionRequest.read(WireFormat.JSON.reader(body)).os();
  }

  private static OsAnswers with(String json) {
    return new OsAnswers(policy(json), Map.of("LANG", "C"));
  }

  private static HostCall call(String name, Value... args) {
    return new HostCall("call_1", name, List.of(args), Map.of(), 1);
  }

  private static Value value(OsAnswers answers, String name, Value... args) {
    if (answers.answer(call(name, args))
        instanceof OsAnswers.Reply.Now(Answer.Return(Value value))) {
      return value;
    }
    throw new AssertionError(name + " has no value");
  }

  @Test
  void tellsAFixedTime() {
    OsAnswers answers = with("{\"clock\": \"fixed:2026-01-31T10:00:00+02:00\"}");
    assertThat(value(answers, "time.time")).isEqualTo(new Value.Float(1769846400.0));
    assertThat(value(answers, "time.time_ns")).isEqualTo(new Value.Int(1769846400000000000L));
    assertThat(value(answers, "datetime.now"))
        .isEqualTo(new Value.DateTime("2026-01-31T08:00:00.000000+00:00"));
    assertThat(value(answers, "date.today")).isEqualTo(new Value.Date("2026-01-31"));
    assertThat(value(answers, "time.monotonic")).isEqualTo(new Value.Float(0));
  }

  @Test
  void movesAFixedTimeBySleepAlone() {
    OsAnswers answers = with("{\"clock\": \"fixed:2026-01-31\"}");
    assertThat(value(answers, "time.sleep", new Value.Float(1.5))).isEqualTo(Value.NONE);
    assertThat(value(answers, "time.monotonic")).isEqualTo(new Value.Float(1.5));
    assertThat(value(answers, "time.time")).isEqualTo(new Value.Float(1769817601.5));
  }

  @Test
  void sleepsOnARealClock() {
    OsAnswers answers = with("{}");
    assertThat(answers.answer(call("time.sleep", new Value.Float(0.25))))
        .isEqualTo(new OsAnswers.Reply.After(250_000_000));
    assertThat(value(answers, "time.sleep", new Value.Int(0))).isEqualTo(Value.NONE);
  }

  @Test
  void tellsARealTime() {
    long before = System.currentTimeMillis() / 1000;
    assertThat(value(with("{}"), "time.time"))
        .isInstanceOfSatisfying(
            Value.Float.class,
            time -> assertThat(time.value()).isBetween(before - 1.0, before + 60.0));
  }

  @Test
  void repeatsRandomnessFromASeed() {
    byte[] first = bytes(with("{\"random\": \"seed:5\"}"), 100);
    assertThat(bytes(with("{\"random\": \"seed:5\"}"), 100)).isEqualTo(first).hasSize(100);
    assertThat(bytes(with("{\"random\": \"seed:6\"}"), 100)).isNotEqualTo(first);
    assertThat(bytes(with("{}"), 100)).isNotEqualTo(first);
    OsAnswers goesOn = with("{\"random\": \"seed:5\"}");
    assertThat(bytes(goesOn, 100)).isEqualTo(first);
    assertThat(bytes(goesOn, 100)).isNotEqualTo(first);
  }

  private static byte[] bytes(OsAnswers answers, int count) {
    return ((Value.Bytes) value(answers, "os.urandom", new Value.Int(count))).value();
  }

  @Test
  void refusesTooMuchRandomness() {
    assertThat(with("{}").answer(call("os.urandom", new Value.Int(1L << 40))))
        .isInstanceOfSatisfying(
            OsAnswers.Reply.Now.class,
            now -> assertThat(now.answer()).isInstanceOf(Answer.Raise.class));
  }

  @Test
  void givesTheEnvironmentThatWasGiven() {
    OsAnswers answers = with("{}");
    assertThat(value(answers, "os.getenv", new Value.Str("LANG"))).isEqualTo(new Value.Str("C"));
    assertThat(value(answers, "os.getenv", new Value.Str("HOME"))).isEqualTo(Value.NONE);
    assertThat(value(answers, "os.getenv", new Value.Str("HOME"), new Value.Str("/")))
        .isEqualTo(new Value.Str("/"));
    assertThat(value(answers, "os.environ"))
        .isEqualTo(
            new Value.Dict(List.of(new Value.Entry(new Value.Str("LANG"), new Value.Str("C")))));
  }

  @Test
  void hasNoFilesAndNoInput() {
    assertThat(with("{}").answer(call("Path.read_text", new Value.Path("/x"))))
        .isEqualTo(new OsAnswers.Reply.Now(new Answer.NotHandled()));
    assertThat(with("{}").answer(call("input", new Value.Str(""))))
        .isEqualTo(new OsAnswers.Reply.Now(new Answer.NotHandled()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time.time",
        "time.sleep",
        "datetime.now",
        "os.urandom",
        "os.getenv",
        "os.environ",
        "input",
        "Path.read_text"
      })
  void asksForAllWhereToldTo(String name) {
    assertThat(new OsAnswers(OsPolicy.ASK, Map.of()).answer(call(name)))
        .isEqualTo(new OsAnswers.Reply.Ask());
  }
}

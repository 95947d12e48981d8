// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.sandbox.Answer;
import dev.hognose.sandbox.HostFunction;
import dev.hognose.sandbox.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AnswersTest {

  private static Answer value(String text) {
    return new Answer.Return(new Value.Str(text));
  }

  @Test
  void knowsTheSameAnswerAgain() {
    var answers = new Answers();
    answers.add("call_1", value("a"), 2);
    assertThat(answers.stopOf("call_1", value("a"))).isEqualTo(2);
    assertThat(answers.stopOf("call_1", value("b"))).isZero();
    assertThat(answers.stopOf("call_2", value("a"))).isZero();
  }

  @Test
  void comparesBytesByContent() {
    var answers = new Answers();
    answers.add("call_1", new Answer.Return(new Value.Bytes(new byte[] {1, 2})), 1);
    assertThat(answers.stopOf("call_1", new Answer.Return(new Value.Bytes(new byte[] {1, 2}))))
        .isOne();
    assertThat(answers.stopOf("call_1", new Answer.Return(new Value.Bytes(new byte[] {1, 3}))))
        .isZero();
  }

  @Test
  void tellsKindsOfAnswersApart() {
    var answers = new Answers();
    answers.add("call_1", new Answer.NotHandled(), 1);
    assertThat(answers.stopOf("call_1", new Answer.NotHandled())).isOne();
    assertThat(answers.stopOf("call_1", new Answer.Return(Value.NONE))).isZero();
    assertThat(answers.stopOf("call_1", new Answer.Raise("ValueError", List.of()))).isZero();
    assertThat(answers.stopOf("call_1", new Answer.Function(HostFunction.of("f")))).isZero();
  }

  @Test
  void keepsAPendingAnswerBesideTheResultThatFollows() {
    var answers = new Answers();
    answers.add("call_1", new Answer.Pending(), 1);
    assertThat(answers.isSettled("call_1")).isFalse();
    assertThat(answers.has("call_1")).isTrue();
    answers.add("call_1", value("later"), 2);
    assertThat(answers.isSettled("call_1")).isTrue();
    assertThat(answers.stopOf("call_1", new Answer.Pending())).isOne();
    assertThat(answers.stopOf("call_1", value("later"))).isEqualTo(2);
  }
}

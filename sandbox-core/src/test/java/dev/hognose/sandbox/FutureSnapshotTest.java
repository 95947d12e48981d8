// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Results of the host that come later: asynchronous functions, and calls left pending. */
final class FutureSnapshotTest {
  private static final ExecutionOptions OPTIONS =
      ExecutionOptions.DEFAULT.withFunctions(
          List.of(new HostFunction("fetch", "", true), HostFunction.of("ask")));

  private static final String GATHER =
      "import asyncio\nawait asyncio.gather(fetch(1), fetch(2), fetch(3))";

  private static Execution start(String source) {
    Execution execution = Session.create().start(Program.compile(source, "main.py"), OPTIONS);
    execution.run(Long.MAX_VALUE);
    return execution;
  }

  private static List<HostCall> calls(Execution execution) {
    return ((Progress.FutureSnapshot) execution.progress()).calls();
  }

  private static Answer number(long value) {
    return new Answer.Return(new Value.Int(value));
  }

  private static String finish(Execution execution, Map<String, Answer> answers) {
    execution.resume(answers);
    Progress progress = execution.run(Long.MAX_VALUE);
    return progress instanceof Progress.Complete(Value _, String repr) ? repr : progress.toString();
  }

  /** What grows here grows where the library's code that waits has left the dictionary. */
  @Test
  void threeCallsThatAreAwaitedTogetherFitEightHundredBytes() {
    assertThat(start(GATHER).dump(SnapshotKeys.NONE).length).isLessThanOrEqualTo(800);
  }

  @Test
  void callsOfAnAsynchronousFunctionDoNotStopUntilAllTasksWait() {
    Execution execution = start(GATHER);
    assertThat(calls(execution)).extracting(HostCall::name).containsOnly("fetch");
    assertThat(calls(execution))
        .extracting(HostCall::args)
        .containsExactly(
            List.of(new Value.Int(1)), List.of(new Value.Int(2)), List.of(new Value.Int(3)));
    Map<String, Answer> answers = new HashMap<>();
    calls(execution).forEach(call -> answers.put(call.id(), number(answers.size())));
    assertThat(finish(execution, answers)).isEqualTo("[0, 1, 2]");
  }

  @Test
  void someOfTheResultsLetTheirTasksGoOn() {
    Execution execution =
        start(
            "import asyncio\nlog = []\n"
                + "async def one(n):\n  log.append(await fetch(n))\n"
                + "await asyncio.gather(one(1), one(2))\nlog");
    String second = calls(execution).get(1).id();
    execution.resume(Map.of(second, number(20)));
    execution.run(Long.MAX_VALUE);
    assertThat(calls(execution)).hasSize(1);
    String first = calls(execution).get(0).id();
    assertThat(finish(execution, Map.of(first, number(10)))).isEqualTo("[20, 10]");
  }

  @Test
  void eachAnswerOfOneSnapshotGivesAnExecutionOfItsOwn() {
    byte[] file = start(GATHER).dump(SnapshotKeys.NONE);
    List<String> results = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      Execution execution = Execution.load(file, SnapshotKeys.NONE, OPTIONS);
      Map<String, Answer> answers = new HashMap<>();
      long factor = i;
      calls(execution)
          .forEach(call -> answers.put(call.id(), number(factor * (1 + answers.size()))));
      results.add(finish(execution, answers));
    }
    assertThat(results).containsExactly("[1, 2, 3]", "[2, 4, 6]", "[3, 6, 9]");
  }

  @Test
  void aPendingAnswerGivesAnAwaitable() {
    Execution execution = start("later = ask(5)\nother = fetch(6)\n(await later, await other)");
    HostCall call = ((Progress.FunctionSnapshot) execution.progress()).call();
    execution.resume(Map.of(call.id(), new Answer.Pending()));
    execution.run(Long.MAX_VALUE);
    assertThat(calls(execution)).extracting(HostCall::id).contains(call.id()).hasSize(2);
    Map<String, Answer> answers = new HashMap<>();
    calls(execution).forEach(each -> answers.put(each.id(), number(7)));
    assertThat(finish(execution, answers)).isEqualTo("(7, 7)");
  }

  @Test
  void anExceptionIsRaisedWhereItIsAwaited() {
    Execution execution =
        start(
            "class Lost(Exception): pass\n"
                + "try:\n  await fetch(1)\nexcept Lost as e:\n  r = e.args\nr");
    String id = calls(execution).get(0).id();
    Answer answer = new Answer.Raise("Lost", List.of(new Value.Str("gone")));
    assertThat(finish(execution, Map.of(id, answer))).isEqualTo("('gone',)");
  }

  @Test
  void aResultMayBeAwaitedTwice() {
    Execution execution = start("c = fetch(1)\n(await c, await c)");
    String id = calls(execution).get(0).id();
    assertThat(finish(execution, Map.of(id, number(4)))).isEqualTo("(4, 4)");
  }

  @Test
  void aTimeoutDoesNotPassWhileTheHostWorks() {
    Execution execution = start("import asyncio\nawait asyncio.wait_for(fetch(1), 0.1)");
    String id = calls(execution).get(0).id();
    assertThat(finish(execution, Map.of(id, number(4)))).isEqualTo("4");
  }

  @Test
  void answersThatAllSayPendingChangeNothing() {
    Execution execution = start(GATHER);
    Progress before = execution.progress();
    String id = calls(execution).get(0).id();
    assertThat(execution.resume(Map.of(id, new Answer.Pending()))).isEqualTo(before);
  }

  @Test
  void anUnknownIdIsRefused() {
    Execution execution = start(GATHER);
    assertThatThrownBy(() -> execution.resume(Map.of("call_9", number(1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("call_9");
  }

  @Test
  void datesArriveAsDates() {
    Execution execution = start("(await fetch(1)).year");
    String id = calls(execution).get(0).id();
    Answer answer = new Answer.Return(new Value.Date("2026-01-31"));
    assertThat(finish(execution, Map.of(id, answer))).isEqualTo("2026");
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Standard input is what the host answers, a line or more at a time. */
final class StandardInputTest {
  private final List<String> prompts = new ArrayList<>();
  private String output = "";

  /** Runs a program through bytes at each question; the end of the answers is the end of input. */
  private Progress run(String source, String... answers) {
    Iterator<String> left = List.of(answers).iterator();
    Execution execution =
        Session.create().start(Program.compile(source + "\n", "main.py"), ExecutionOptions.DEFAULT);
    Progress progress = execution.run(Long.MAX_VALUE);
    while (progress instanceof Progress.OsSnapshot(HostCall call)) {
      assertThat(call.name()).isEqualTo("input");
      output += execution.drainOutput().stdout();
      prompts.add(call.args().get(0) instanceof Value.Str(String prompt) ? prompt : "");
      byte[] file = execution.dump(SnapshotKeys.NONE);
      execution = Execution.load(file, SnapshotKeys.NONE, ExecutionOptions.DEFAULT);
      Answer answer =
          left.hasNext() ? new Answer.Return(new Value.Str(left.next())) : new Answer.NotHandled();
      execution.resume(Map.of(call.id(), answer));
      progress = execution.run(Long.MAX_VALUE);
    }
    output += execution.drainOutput().stdout();
    return progress;
  }

  private void expect(String source, String repr, String... answers) {
    assertThat(run(source, answers))
        .isInstanceOfSatisfying(
            Progress.Complete.class, done -> assertThat(done.repr()).isEqualTo(repr));
  }

  @Test
  void asksForEachLineWithItsPrompt() {
    expect("[input('a? '), input(), input(3)]", "['x', 'y z', '']", "x", "y z", "");
    assertThat(prompts).containsExactly("a? ", "", "3");
    assertThat(output).isEmpty();
  }

  @Test
  void keepsTheLinesOfAnAnswerThatNobodyHasAskedFor() {
    expect(
        "import sys\n[input('n? '), input('m? '), sys.stdin.read(2), sys.stdin.read()]",
        "['2', '3 4', '5 ', '6\\n']",
        "2\n3 4\n5 6\n");
    assertThat(prompts).containsExactly("n? ", "");
    assertThat(output).isEqualTo("m? ");
  }

  @Test
  void readsBytesAndLinesFromTheSameAnswers() {
    expect(
        """
        import os, sys
        [input(), sys.stdin.buffer.readline(), os.read(0, 3), open(0, 'rb').read()]
        """,
        "['é', b'\\xc3\\xa9 1\\n', b'ab\\n', b'cd\\nef\\n']",
        "é\né 1\nab\ncd",
        "ef");
  }

  @Test
  void splitsInputByLines() {
    expect(
        "import sys\n[sum(map(int, line.split())) for line in sys.stdin], sys.stdin.readline()",
        "([3, 7, 0], '')",
        "1 2\n3 4",
        "");
  }

  @Test
  void endsWhereTheHostDoesNotAnswerAndShowsThePrompt() {
    assertThat(run("input('first: ') + input('second: ')", "x"))
        .isInstanceOfSatisfying(
            Progress.Failed.class,
            failed ->
                assertThat(failed.error().traceback())
                    .endsWith("EOFError: EOF when reading a line\n"));
    assertThat(output).isEqualTo("second: ");
  }

  @Test
  void asksNothingWhereTheProgramHasItsOwnInput() {
    expect("import io, sys\nsys.stdin = io.StringIO('mine\\n')\ninput('? ')", "'mine'");
    assertThat(prompts).isEmpty();
    assertThat(output).isEqualTo("? ");
  }
}

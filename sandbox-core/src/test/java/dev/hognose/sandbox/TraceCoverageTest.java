// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.sandbox.objects.SharedMarks;
import dev.hognose.sandbox.objects.Traced;
import dev.hognose.sandbox.snapshot.TraceCoverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a snapshot keeps of an object is measured, too: nothing hides from the limit of memory. And
 * what several sessions hold says that it is shared: no walk of one depends on walks of others.
 */
final class TraceCoverageTest {
  private static final Path SCRIPTS = Path.of("src/test/resources/scripts");
  private static final int STEPS = 2_000;
  private static final int MOST_STOPS = 20;

  @Test
  void whatASnapshotKeepsIsMeasuredAndWhatIsSharedSaysSo() throws IOException {
    Map<String, Path> unseen = new TreeMap<>();
    Map<String, Path> unsaid = new TreeMap<>();
    try (Stream<Path> scripts = Files.walk(SCRIPTS)) {
      for (Path script : scripts.filter(path -> path.toString().endsWith(".py")).toList()) {
        look(script, unseen, unsaid);
      }
    }
    assertThat(unseen).isEmpty();
    assertThat(unsaid).isEmpty();
  }

  private static void look(Path script, Map<String, Path> unseen, Map<String, Path> unsaid)
      throws IOException {
    Program program;
    try {
      program = Program.compile(Files.readString(script), "main.py");
    } catch (SyntaxErrorException meant) {
      return;
    }
    long first = Traced.newWalk();
    Session session = Session.create();
    Execution execution = session.start(program, ExecutionOptions.DEFAULT);
    boolean goesOn = true;
    for (int stops = 0; goesOn && stops < MOST_STOPS; stops++) {
      goesOn = execution.run(STEPS) instanceof Progress.Preempted;
      TraceCoverage.unseen(session.globals()).forEach(each -> unseen.putIfAbsent(each, script));
    }
    SharedMarks.unsaid(session.globals(), first).forEach(each -> unsaid.putIfAbsent(each, script));
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What guest code changes of the library is in a session's file, however often that is made. */
final class LibrarySnapshotTest {

  /** Each is a program of the same session. */
  private static final List<String> CHANGES =
      List.of(
          "import collections, enum, fractions, functools, heapq, json, random, string, sys\n"
              + "loads, code = json.loads, json.dumps.__code__",
          "None",
          "json.loads = len",
          "json.loads = loads",
          "del json.loads",
          "json.loads = loads",
          "json.extra = {1: 'more'}",
          "json.extra[2] = 'and more'",
          "del json.extra",
          "json.dumps.__code__ = (lambda *args, **options: 'mine').__code__",
          "json.dumps(1)",
          "json.dumps.__code__ = code",
          "json.dumps.note = [1]",
          "json.dumps.note.append(2)",
          "json.dumps.__defaults__ = (1, 2)",
          "json.dumps.__kwdefaults__ = {}",
          "json.dumps.__doc__ = 'of my own'",
          "json.JSONEncoder.marker = (1, [2])",
          "json.JSONEncoder.marker[1].append(3)",
          "del json.JSONEncoder.marker",
          "json.JSONEncoder.default = lambda self, value: repr(value)",
          "json.dumps({1, 2})",
          "json.JSONDecodeError.__name__ = 'Odd'",
          "string.Template.delimiter = '%'",
          "string.Template.delimiter = '$'",
          "string.Template.__doc__ = 'x' * 50",
          "fractions.Fraction.numerator.__doc__ = 'above'",
          "hash(json.JSONEncoder())",
          "random.seed(5)",
          "random.random()",
          "random.seed(5)",
          "random.shuffle([1, 2, 3])",
          "heapq.heappush.__module__ = 'elsewhere'",
          "json.__all__.append('more') if hasattr(json, '__all__') else None",
          "sys.modules['json'] = collections",
          "sys.modules['json'] = json",
          "del sys.modules['json']",
          "import json as again",
          "class Sub(json.JSONEncoder): pass",
          "json.JSONEncoder.__subclasses__()");

  private static void run(Session session, String source) {
    Progress end =
        session
            .start(Program.compile(source, "cell.py"), ExecutionOptions.DEFAULT)
            .run(Long.MAX_VALUE);
    assertThat(end.isFinal()).as(source).isTrue();
  }

  private static byte[] dump(Session session) {
    return session.dump(SnapshotKeys.NONE);
  }

  @Test
  void itDoesNotMatterHowOftenASessionWasDumpedBefore() {
    Session often = Session.create();
    List<String> sofar = new ArrayList<>();
    for (String change : CHANGES) {
      sofar.add(change);
      run(often, change);
      byte[] file = dump(often);
      assertThat(dump(often)).as(change).isEqualTo(file);
      Session once = Session.create();
      sofar.forEach(each -> run(once, each));
      assertThat(dump(once)).as(change).isEqualTo(file);
    }
  }

  @Test
  void whatWasLoadedGivesTheSameFile() {
    Session session = Session.create();
    for (String change : CHANGES) {
      run(session, change);
      byte[] file = dump(session);
      session = Session.load(file, SnapshotKeys.NONE);
      assertThat(dump(session)).as(change).isEqualTo(file);
    }
  }

  @Test
  void aModuleThatPrintsPrintsNothingWhenItIsLoaded() {
    Session session = Session.create();
    run(session, "import this");
    Session loaded = Session.load(dump(session), SnapshotKeys.NONE);
    Execution execution = loaded.start(Program.compile("1", "cell.py"), ExecutionOptions.DEFAULT);
    assertThat(execution.run(Long.MAX_VALUE).isFinal()).isTrue();
    assertThat(execution.drainOutput().stdout())
        .as("what was printed before the dump, once")
        .containsOnlyOnce("The Zen of Python");
  }
}

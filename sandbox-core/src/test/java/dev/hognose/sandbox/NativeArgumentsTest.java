// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Calls every builtin function, method and class of every library module, private ones included,
 * with arguments of all types: each call returns or raises what the guest can catch.
 */
final class NativeArgumentsTest {
  private static final Limits LIMITS =
      Limits.DEFAULT.withMemoryBytes(32L << 20).withSteps(20_000_000).withDurationMillis(20_000);

  /** What a module's namespace holds that is not Python code, by a path of names. */
  private static final String LIST =
      """
      import sys
      for known in list(sys.modules):
          if known not in ('sys', 'builtins', '__main__'): del sys.modules[known]
      paths = []
      module = __import__(name, fromlist=['x'])
      plain = type(lambda: 0)
      for key, value in vars(module).items():
          if isinstance(value, type):
              if value.__module__ in (name, 'builtins') or name.startswith('_'):
                  paths.append((key,))
                  paths += [(key, k) for k, v in vars(value).items() if callable(v) and type(v) is not plain]
          elif callable(value) and type(value) is not plain:
              paths.append((key,))
      """;

  private static final String CALL =
      """
      module = __import__(name, fromlist=['x'])
      target = vars(module)[path[0]]
      if len(path) > 1: target = vars(target)[path[1]]
      odd = [None, -1, 3, 10 ** 30, 'a', b'a', [1, 2], (1,), {1: 2}, 1.5, type, iter([1]), lambda *a: 1, {1}, object()]
      if path[-1] in ('input', 'breakpoint', '_exit'): odd = []
      made = []
      if len(path) > 1:
          for args in [()] + [(a,) for a in odd] + [(a, b) for a in odd for b in odd]:
              try: made.append(vars(module)[path[0]](*args))
              except BaseException: pass
              if len(made) > 1: break
      calls = [()] + [(a,) for a in odd] + [(a, b) for a in odd for b in odd]
      calls += [(a, b, b) for a in odd for b in odd] + [(a, a, b, b) for a in odd for b in odd]
      calls += [(m,) + c for m in made for c in calls[:250]]
      for args in calls:
          last = args
          try: target(*args)
          except BaseException: pass
      """;

  @TestFactory
  List<DynamicTest> everyCallReturnsOrRaises() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String module : dev.hognose.sandbox.stdlib.Library.names()) {
      tests.add(DynamicTest.dynamicTest(module, () -> check(module)));
    }
    return tests;
  }

  private static void check(String module) {
    List<String> faults = new ArrayList<>();
    Session session = Session.create();
    run(session, LIST, Map.of("name", new Value.Str(module)));
    if (session.variables().get("paths") instanceof Value.ListValue paths) {
      for (Value path : paths.items()) {
        Session own = Session.create();
        Progress progress = run(own, CALL, Map.of("name", new Value.Str(module), "path", path));
        if (!own.usable()) {
          faults.add(path + " " + progress);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static Progress run(Session session, String source, Map<String, Value> inputs) {
    ExecutionOptions options = new ExecutionOptions(inputs, List.of(), LIMITS, false);
    Execution execution = session.start(Program.compile(source, "main.py"), options);
    Progress progress = execution.run(Long.MAX_VALUE);
    for (int i = 0; i < 1_000 && progress instanceof Progress.OsSnapshot(HostCall call); i++) {
      execution.resume(Map.of(call.id(), FixedHost.answer(call)));
      progress = execution.run(Long.MAX_VALUE);
    }
    if (!progress.isFinal()) {
      execution.cancel();
      execution.run(1);
    }
    return progress;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A container whose items come and go needs no more memory than it has: it stays within a limit
 * that leaves no room for a second one.
 */
final class ChurnTest {
  private static final long LIMIT = 4 << 20;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "d = dict.fromkeys(range(40_000))\n"
            + "for i in range(200_000):\n  del d[i]\n  d[i + 40_000] = None",
        "d = dict.fromkeys(range(1 << 16))\n"
            + "for i in range(50_000): d[i] = i; d |= {i & 255: 1}; d.setdefault(i)",
        "d = dict.fromkeys(range(1 << 16))\n"
            + "for i in range(50_000):\n  k, v = d.popitem()\n  d[k] = v",
        "from collections import OrderedDict\nd = OrderedDict.fromkeys(range(40_000))\n"
            + "for i in range(200_000): d.move_to_end(i * 7 % 40_000, i % 3 == 0)",
        "from collections import OrderedDict\nd = OrderedDict.fromkeys(range(40_000))\n"
            + "for i in range(200_000):\n  d[i + 40_000] = None\n  d.popitem(last=False)",
        "from collections import Counter\nd = Counter(range(40_000))\n"
            + "for i in range(40_000): d[i] += 1; d.update((i,)); del d[i]; d[i + 40_000] += 1",
        "from functools import lru_cache\n"
            + "@lru_cache(maxsize=8_000)\ndef f(x): return x\n"
            + "for i in range(50_000): f(i); f(i // 2)",
        "s = set(range(20_000))\n" + "for i in range(100_000):\n  s.remove(i)\n  s.add(i + 20_000)",
        "s = set(range(20_000))\nfor i in range(100_000): s.add(s.pop() + 20_000)",
        "s = set(range(20_000))\nfor i in range(19_000):\n"
            + "  s |= {i + 20_000}\n  s -= {i}\n  s ^= {5, 6}\n  s ^= {5, 6}\n  s.update([i + 1])",
      })
  void takesNoMoreThanItHas(String source) {
    Execution execution =
        Session.create()
            .start(
                Program.compile(source, "main.py"),
                ExecutionOptions.DEFAULT.withLimits(
                    Limits.DEFAULT.withMemoryBytes(LIMIT).withDurationMillis(60_000)));
    assertThat(execution.run(Long.MAX_VALUE)).isInstanceOf(Progress.Complete.class);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.snapshot.Container;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the dictionary that compressed snapshots of one format begin with: payloads of typical
 * states, the most usual ones last. It is run once for a format; a released dictionary is never
 * made again.
 */
final class DictionaryTool {
  private static final int MOST_BYTES = 32_768;

  /** So many bytes that stood in a payload before are left out. */
  private static final int WINDOW = 24;

  private static final List<String> PROGRAMS =
      List.of(
          "import json\njson.dumps([object()], default=lambda o: ask(1))",
          "import re\nre.sub('a', lambda m: ask(1), 'banana')",
          "import functools\n@functools.lru_cache\ndef f(n): return ask(n)\nf(1)",
          "import itertools\nlist(itertools.accumulate([1, 2], lambda a, b: ask(b)))",
          "from collections import defaultdict\nd = defaultdict(lambda: ask(1))\nd[1]",
          "from contextlib import contextmanager\n@contextmanager\ndef c():\n  yield ask(1)\n"
              + "with c() as x: pass",
          "from dataclasses import dataclass\n@dataclass\nclass P:\n  x: int\n  y: int = 0\n"
              + "p = P(1)\nask(p)",
          "from enum import Enum\nclass C(Enum):\n  RED = 1\nask(C.RED)",
          "import heapq\nclass K:\n  def __init__(self, n): self.n = n\n"
              + "  def __lt__(self, o): return ask(1)\nh = []\n"
              + "for n in (2, 1): heapq.heappush(h, K(n))",
          "sorted([3, 1, 2], key=lambda n: ask(n))",
          "sorted([1, 2], key=lambda n: (n, sorted([n], key=ask)))",
          "import asyncio\nasync def w(q):\n  while True:\n    await q.get()\n    await later(1)\n"
              + "async def main():\n  q = asyncio.Queue()\n  t = asyncio.create_task(w(q))\n"
              + "  await q.put(1)\n  await t\nawait main()",
          "import asyncio\n"
              + "async def f(n):\n"
              + "  async with asyncio.Lock():\n"
              + "    return await later(n)\n"
              + "async def main():\n"
              + "  async with asyncio.TaskGroup() as g:\n"
              + "    a = g.create_task(f(1))\n"
              + "    b = g.create_task(f(2))\n"
              + "  return a.result()\n"
              + "asyncio.run(main())",
          "import asyncio\nasync def f(n):\n  return await asyncio.wait_for(later(n), 1)\n"
              + "asyncio.run(f(1))",
          "x = await later(1)\nprint(x)",
          "import asyncio\nasync def main():\n  return await asyncio.gather(later(1), later(2))\n"
              + "print(asyncio.run(main()))",
          "from asyncio import gather\nasync def main():\n"
              + "  a, b, c = await gather(later('a'), later('b'), later('c'))\n  return a\n"
              + "await main()",
          "from asyncio import gather\nxs = await gather(later(7), later(8))\nprint(xs)",
          "import asyncio\nresults = await asyncio.gather(later(1), later(2), later(3), later(4))\n"
              + "print(results)");

  private DictionaryTool() {}

  /** Writes the dictionary to the file that the first argument names. */
  public static void main(String[] args) throws IOException {
    Set<String> seen = new HashSet<>();
    byte[] all = new byte[0];
    for (String program : PROGRAMS.reversed()) {
      all = joined(news(payload(program), seen), all);
    }
    int from = Math.max(0, all.length - MOST_BYTES);
    Files.write(Path.of(args[0]), Arrays.copyOfRange(all, from, all.length));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** The bytes of a payload that do not stand in the ones before. */
  private static byte[] news(byte[] payload, Set<String> seen) {
    ByteArrayOutputStream news = new ByteArrayOutputStream();
    String text = new String(payload, StandardCharsets.ISO_8859_1);
    List<String> windows = new ArrayList<>();
    int known = 0;
    for (int i = 0; i < payload.length; i++) {
      String window = text.substring(i, Math.min(payload.length, i + WINDOW));
      if (seen.contains(window)) {
        known = WINDOW;
      }
      windows.add(window);
      if (known-- <= 0) {
        news.write(payload[i]);
      }
    }
    seen.addAll(windows);
    return news.toByteArray();
  }

  /** The payload of a program where it waits for its host. */
  private static byte[] payload(String source) {
    ExecutionOptions options =
        ExecutionOptions.DEFAULT.withFunctions(
            List.of(HostFunction.of("ask"), new HostFunction("later", "", true)));
    Execution execution = Session.create().start(Program.compile(source, "main.py"), options);
    while (execution.run(Long.MAX_VALUE) instanceof Progress.OsSnapshot(HostCall call)) {
      execution.resume(Map.of(call.id(), FixedHost.answer(call)));
    }
    if (execution.progress().isFinal()) {
      throw new IllegalStateException("a program that does not wait: " + source);
    }
    byte[] file = execution.dump(SnapshotKeys.NONE);
    return Container.read(file, SnapshotKeys.NONE.keys()).payload();
  }
}

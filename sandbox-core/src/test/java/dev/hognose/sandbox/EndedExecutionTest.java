// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a session keeps keeps nothing of the executions that have made it. */
final class EndedExecutionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "import re; kept = [re.finditer('a', 'aa'), re.match('(a)', 'a'), re.compile('b')]",
        "import re; kept = re.finditer('a', 'aa'); next(kept)",
        "import re; kept = re.finditer('a', 'aa'); list(kept)",
        "import re; kept = re.finditer('(a+)+b', 'a' * 60); next(kept)",
        "def g(): yield from map(str, 'ab')\nkept = g(); next(kept)",
        "async def c(): pass\nkept = c()",
        "try: 1 / 0\nexcept Exception as e: kept = e",
        "import sys; kept = sys._getframe(), print, [].append, lambda: 1",
        "import csv; kept = csv.reader(['a,b', 'c']); next(kept)",
        "import struct; kept = struct.iter_unpack('b', b'ab'); next(kept)",
        "import zlib; kept = zlib.compressobj(), zlib.decompressobj(); kept[0].compress(b'a')",
        "import bz2; kept = bz2.BZ2Decompressor(); kept.decompress(bz2.compress(b'a' * 99)[:40])",
        "import lzma; kept = lzma.LZMADecompressor(); kept.decompress(lzma.compress(b'a' * 99)[:40])",
        "import hashlib, random; kept = hashlib.md5(b'a'), random.Random(1)",
        "import itertools as i; kept = i.groupby('aab'), i.tee('ab'), i.cycle('ab'); next(kept[0])",
        "import decimal; kept = decimal.getcontext(), decimal.Decimal(1) / 3",
        "import json, io, copy; kept = json.JSONEncoder().iterencode([1]), io.StringIO('a'); next(kept[0])",
        "import weakref\nclass A: pass\nkept = A(); kept = kept, weakref.ref(kept), weakref.finalize(kept, print)",
        "kept = ''\nfor i in range(400): kept += 'a' * i",
        "import asyncio\nasync def c(): kept.append(asyncio.current_task())\nkept = []; asyncio.run(c())"
      })
  void letsGoOfThemselves(String source) throws InterruptedException {
    Session session = Session.create();
    WeakReference<Execution> execution = ended(session, source);
    for (int i = 0; i < 50 && execution.get() != null; i++) {
      System.gc();
      Thread.sleep(i);
    }
    assertThat(execution.get()).isNull();
    assertThat(session.usable()).isTrue();
  }

  private static WeakReference<Execution> ended(Session session, String source) {
    Limits limits = Limits.DEFAULT.withSteps(3_000_000);
    Execution execution =
        session.start(
            Program.compile(source, "main.py"), ExecutionOptions.DEFAULT.withLimits(limits));
    Progress progress = execution.run(Long.MAX_VALUE);
    while (progress instanceof Progress.OsSnapshot(HostCall call)) {
      execution.resume(Map.of(call.id(), FixedHost.answer(call)));
      progress = execution.run(Long.MAX_VALUE);
    }
    if (source.contains("a+")) {
      assertThat(progress).isInstanceOf(Progress.LimitExceeded.class);
    } else {
      assertThat(progress).isInstanceOf(Progress.Complete.class);
    }
    assertThat(execution.heldBytes()).isPositive();
    return new WeakReference<>(execution);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.Limits;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.Progress;
import dev.hognose.sandbox.Session;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LibraryTest {
  static Set<String> modules() {
    return Library.names();
  }

  private static Progress run(String source, Limits limits) {
    return Session.create()
        .start(Program.compile(source, "main.py"), ExecutionOptions.DEFAULT.withLimits(limits))
        .run(Long.MAX_VALUE);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void everyModuleCanBeImported(String name) {
    assertInstanceOf(Progress.Complete.class, run("import " + name, Limits.DEFAULT));
  }

  /** The submodules of a package, which may stand in its list before they are imported. */
  private static String submodules(String name) {
    return Library.names().stream()
        .filter(each -> each.startsWith(name + "."))
        .map(each -> "'" + each.substring(name.length() + 1) + "'")
        .collect(java.util.stream.Collectors.joining(", ", "[", "]"));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void everyNameThatAModuleListsIsThere(String name) {
    String source =
        "import "
            + name
            + " as module\n"
            + "[each for each in getattr(module, '__all__', ())\n"
            + "  if not hasattr(module, each) and each not in parts]";
    Progress progress = run("parts = " + submodules(name) + "\n" + source, Limits.DEFAULT);
    assertEquals("[]", assertInstanceOf(Progress.Complete.class, progress).repr());
  }

  @Test
  void modulesThatPythonDroppedSayWhatToUse() {
    for (String name : List.of("cgi", "imghdr", "pipes", "uu", "audioop", "lib2to3", "crypt")) {
      String reason = Library.absence(name);
      assertNotNull(reason, name);
      assertTrue(reason.contains("no longer part of Python; use "), reason);
    }
  }

  @Test
  void absentModulesSayWhatToDoInstead() {
    String network = Library.absence("socket");
    assertNotNull(network);
    assertTrue(network.startsWith("No module named 'socket': "), network);
    assertNotNull(Library.absence("http.client"));
    assertNotNull(Library.absence("numpy"));
    assertNull(Library.absence("no_such_module"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import re\nre.match(r'(a+)+$', 'a' * 40 + 'b')",
        "import re\nre.match(r'(a|aa)+$', 'a' * 60 + 'b')",
        "import re\nre.search(r'(x+x+)+y', 'x' * 60)",
        "import itertools\nsum(1 for _ in itertools.product(range(1000), repeat=5))",
        "import itertools\nlist(itertools.count())",
        "import itertools\nlist(itertools.repeat(1))",
        "import collections\ncollections.deque([1]) * 10**12",
        "import math\nmath.factorial(10**9)",
        "import math\nmath.comb(10**12, 10**9)",
        "import random\nrandom.seed(1)\nrandom.getrandbits(10**10)",
        "import zlib\nb = zlib.compress(bytes(10**7))\n"
            + "x = zlib.decompress(zlib.decompress(zlib.compress(b * 2000)))",
        "import zlib\nb = zlib.compress(bytes(4 * 10**7))\n[zlib.decompress(b) for i in range(9)]",
        "import gzip\nb = gzip.compress(bytes(10**7), mtime=0)\ngzip.decompress(b * 100)",
        "import hashlib\nhashlib.shake_128().digest(2 * 10**9)",
        "import hashlib\nhashlib.pbkdf2_hmac('sha256', b'', b'', 10**9)",
        "import hashlib\nhashlib.scrypt(b'', salt=b'', n=2**20, r=8, p=1, maxmem=2**31 - 1)",
        "import struct\nstruct.pack('1999999999x')",
        "import struct\n"
            + "struct.unpack('9' * 9 + 's', b'') if struct.pack('9' * 9 + 's', b'') else 0",
        "import base64\nbase64.b64encode(b'x' * 5 * 10**7)",
        "import base64\nbase64.b85encode(b'x' * 10**8)",
        "import zipfile, io\nb = io.BytesIO()\nz = zipfile.ZipFile(b, 'w', 8)\n"
            + "z.writestr(zipfile.ZipInfo('a'), bytes(10**7), 8)\nz.close()\n"
            + "[zipfile.ZipFile(b).read('a') for i in range(9)], b''.join(\n"
            + "[zipfile.ZipFile(b).read('a') for i in range(99)])",
        "m = memoryview(bytearray(10**7))\nwhile True: m.tolist()",
        "m = memoryview(bytearray(10**6)).cast('B', [10] * 6)\nwhile True: m.tobytes('F')",
        "import codecs\ncodecs.encode('\\u00e9' * 10**8, 'ascii', 'backslashreplace')",
        "import pickle\npickle.loads(b'(' * 10**8)",
        "import pickle\npickle.loads(b'\\x80\\x04]\\x94' + b'h\\x00a' * 10**8 + b'.')",
      })
  void costlyCallsEndAtALimit(String source) {
    Limits limits =
        Limits.DEFAULT.withSteps(30_000_000).withMemoryBytes(64L << 20).withDurationMillis(20_000);
    assertInstanceOf(Progress.LimitExceeded.class, run(source, limits));
  }

  @Test
  void aLongTextMatchesInLittleMemory() {
    String source =
        "import re\n"
            + "text = 'ab' * 300000\n"
            + "len(re.match(r'(?:ab)*', text)[0]), len(re.findall('a', text))";
    Limits limits = Limits.DEFAULT.withMemoryBytes(256L << 20);
    Progress progress = run(source, limits);
    assertEquals("(600000, 300000)", assertInstanceOf(Progress.Complete.class, progress).repr());
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.Progress;
import dev.hognose.sandbox.Session;
import java.util.ArrayList;
import java.util.List;

/**
 * What part of Python's standard library guests can import, found out by trying.
 *
 * @param modules names of the modules, sorted
 */
public record Coverage(List<String> modules) {

  private static final List<String> CANDIDATES =
      List.of(
          "abc",
          "argparse",
          "array",
          "ast",
          "asyncio",
          "base64",
          "binascii",
          "bisect",
          "bz2",
          "calendar",
          "cmath",
          "collections",
          "collections.abc",
          "colorsys",
          "configparser",
          "contextlib",
          "copy",
          "csv",
          "dataclasses",
          "datetime",
          "decimal",
          "difflib",
          "dis",
          "email",
          "enum",
          "errno",
          "fnmatch",
          "fractions",
          "functools",
          "gc",
          "getopt",
          "glob",
          "graphlib",
          "gzip",
          "hashlib",
          "heapq",
          "hmac",
          "html",
          "http.cookies",
          "inspect",
          "io",
          "ipaddress",
          "itertools",
          "json",
          "keyword",
          "linecache",
          "locale",
          "logging",
          "lzma",
          "math",
          "numbers",
          "operator",
          "os",
          "os.path",
          "pathlib",
          "pickle",
          "platform",
          "plistlib",
          "pprint",
          "queue",
          "random",
          "re",
          "reprlib",
          "secrets",
          "shelve",
          "shlex",
          "shutil",
          "signal",
          "statistics",
          "string",
          "struct",
          "subprocess",
          "sys",
          "tarfile",
          "tempfile",
          "textwrap",
          "threading",
          "time",
          "timeit",
          "tokenize",
          "traceback",
          "types",
          "typing",
          "unicodedata",
          "unittest",
          "urllib.parse",
          "uuid",
          "warnings",
          "weakref",
          "xml.dom.minidom",
          "xml.etree.ElementTree",
          "xml.sax",
          "zipfile",
          "zlib",
          "zoneinfo");

  /** Keeps the list as it is. */
  public Coverage {
    modules = List.copyOf(modules);
  }

  /** Tries all modules; takes some milliseconds, on the calling thread. */
  public static Coverage measure() {
    var found = new ArrayList<String>();
    for (String module : CANDIDATES) {
      var program = Program.compile("import " + module, "coverage.py");
      var execution = Session.create().start(program, ExecutionOptions.DEFAULT);
      if (execution.run(Long.MAX_VALUE) instanceof Progress.Complete) {
        found.add(module);
      }
    }
    return new Coverage(found);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.stdlib.Library;
import java.util.List;
import java.util.Random;

/**
 * Writes programs that take what a module or a type has, call it with all sorts of arguments, and
 * go on with what that gives.
 */
final class ProgramProbe {
  private static final List<String> MODULES =
      Library.names().stream().filter(name -> !name.contains("._")).sorted().toList();

  private static final String[] TYPES =
      """
      [3, 1, 2]   {'a': 1, 'b': [2]}   'a b'   b'a b'   bytearray(b'ab')   {1, 2}   7   2.5
      (1, 'a')   range(5)   1j   frozenset('ab')   memoryview(b'abcd')   slice(1, 2)   True
      iter([1, 2])   (n for n in 'ab')   map(str, [1])   type   object()   G   G(1)   f   g()
      G(1).m   ValueError('a')   ExceptionGroup('g', [KeyError(1)])   {'a': 1}.items()   print
      staticmethod(f)   property(f)   super(G, G(1))   list[int]   int | str   ...   None
      zip('ab', 'cd')   enumerate('ab')   reversed([1, 2])   filter(None, [1])   f.__code__
      """
          .strip()
          .split(" {3}|\n");

  private static final String[] ARGUMENTS =
      """
      0   1   -1   2   10 ** 20   1.5   None   True   ''   'a'   'a,b'   '%d'   b'ab'   []
      [1, 2]   ['b', 'a']   ()   (1, 2)   {}   {'a': 1}   {1}   iter('ab')   f   G   G(1)
      str   int   len   lambda *a: a[0] if a else 0   range(3)   Ellipsis   g()   it
      bytearray(b'x')   memoryview(b'ab')   float('inf')   '\\ud800'   '\\n'
      io.StringIO('a\\nb')   io.BytesIO(b'ab')   ValueError   KeyError('a')   slice(1)   1j
      datetime.date(2024, 2, 29)   decimal.Decimal('1.5')   fractions.Fraction(1, 3)
      re.compile('a')   got[-1]   got   *[1, 2]   **{'key': f}   **{'k': 1}   '2024-01-01'
      '{"a": [1]}'   '<a b="1">c</a>'
      """
          .strip()
          .split(" {3}|\n");

  private static final String PREAMBLE =
      """
      class G:
          def __init__(self, v=0): self.v = v
          def m(self, *a): return a
          def __eq__(self, o): return self.v == getattr(o, 'v', o)
          def __hash__(self): return hash(self.v)
          def __lt__(self, o): return self.v < getattr(o, 'v', 0)
          def __iter__(self): return iter([self.v])
          def __index__(self): return self.v
          def __repr__(self): return f'G({self.v!r})'
      def f(*a, **k): return len(a)
      def g(): yield from 'ab'
      class It:
          def __iter__(self): return self
          def __next__(self):
              self.n = getattr(self, 'n', 3) - 1
              if self.n < 0: raise StopIteration
              return self.n
      it = It()
      got = []
      def keep(value):
          got.append(value)
          print(type(value).__name__, repr(value)[:200])
      """;

  private static final String[] USED = {"io", "datetime", "decimal", "fractions", "re"};

  private final Random random;
  private final StringBuilder out = new StringBuilder();

  private ProgramProbe(Random random) {
    this.random = random;
  }

  /** A program. */
  static String program(Random random) {
    ProgramProbe probe = new ProgramProbe(random);
    probe.write();
    StringBuilder imports = new StringBuilder();
    for (String module : USED) {
      if (probe.out.indexOf(module + ".") >= 0) {
        imports.append("import ").append(module).append('\n');
      }
    }
    return imports + PREAMBLE + probe.out;
  }

  private void write() {
    if (random.nextInt(3) == 0) {
      out.append("target = ").append(any(TYPES)).append('\n');
      out.append("names = sorted(dir(target))\n");
    } else {
      String module = MODULES.get(random.nextInt(MODULES.size()));
      out.append("import ").append(module).append(" as target\n");
      out.append("names = [n for n in dir(target) if not n.startswith('_')] or ['__doc__']\n");
    }
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      out.append("try:\n    found = getattr(target, names[").append(random.nextInt(5_000));
      out.append(" % len(names)])\n    keep(");
      out.append(random.nextInt(5) == 0 ? "found" : "found(" + arguments() + ")").append(")\n");
      for (int more = random.nextInt(4); more > 0; more--) {
        further();
      }
      out.append("except Exception as e: print(type(e).__name__, str(e)[:200])\n");
    }
  }

  /** Goes on with the last result. */
  private void further() {
    String number = "[" + random.nextInt(5_000) + " % len(dir(got[-1]))]";
    String method = "getattr(got[-1], dir(got[-1])" + number + ")";
    out.append("    keep(");
    switch (random.nextInt(5)) {
      case 0 -> out.append("next(iter(got[-1]))");
      case 1 -> out.append("got[-1](").append(arguments()).append(')');
      case 2 -> out.append(method);
      default -> out.append(method).append('(').append(arguments()).append(')');
    }
    out.append(")\n");
  }

  private String arguments() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      String argument = any(ARGUMENTS);
      if (!argument.startsWith("*") || i == 1) {
        text.append(argument).append(", ");
      }
    }
    return text.toString();
  }

  private String any(String[] from) {
    return from[random.nextInt(from.length)];
  }
}

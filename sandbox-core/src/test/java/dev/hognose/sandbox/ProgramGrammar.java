// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes programs that compile: functions, generators and classes that call each other from
 * wherever Python calls guest code, and statements of every kind around them.
 *
 * <p>A {@code $} in a template stands for an expression, {@code #} for a number, {@code @} for a
 * name that is bound, {@code ~} for a function, {@code %} for an iterable; {@code !} is Python's
 * {@code ~} and {@code ?} its {@code %}.
 */
final class ProgramGrammar {
  private static final int MOST_DEPTH = 3;

  private static final String[] LEAVES =
      """
      0   1   2   -3   7   True   None   1.5   -0.0   2j   'a'   'b c'   ''   b'xy'   10**20
      []   ()   {}   [1, 2, 3]   (1, 'a')   {'a': 1, 'b': 2}   {3, 1, 2}   range(4)
      'h\\u00e9\\U0001F600'   ...   float('nan')   @   @   @   @   @   @
      """
          .strip()
          .split(" {3}|\n");

  private static final String[] ITERABLES =
      """
      [$, $, $]   range(#)   'abc'   gen(#)   gen($)   ($ for q in range(#))   {$: $, $: $}
      map(~, [$, $])   filter(~, [$, $])   zip([$], [$])   enumerate([$, $])   Box($)   @
      sorted([#, #, #], key=~)   reversed([$, $])   iter([$, $])   {#, #, #}   b'ab'
      [q for q in range(#) if $]   {q: $ for q in range(#)}.items()
      iter(lambda: next(n2), 3)   itertools.chain([$], %)   itertools.islice(%, #)
      itertools.groupby([#, #, #], ~)   itertools.accumulate([#, #], ~)
      collections.deque([$, $], 3)   Items($)   itertools.takewhile(~, [#, #])
      heapq.merge([#], [#], key=~)   collections.Counter(%)
      itertools.permutations([$, $, $], 2)   itertools.starmap(pair, [($, $)])
      """
          .strip()
          .split(" {3}|\n");

  private static final String[] EXPRESSIONS =
      """
      $ + $   $ - $   $ * #   $ / $   $ // #   $ ? $   # ** #   operator.matmul($, $)   $ << #
      $ | $   $ & $   $ ^ $   -$   !$   not $   $ and $   $ or $   $ if $ else $   $ < $
      $ == $   $ <= $ < $   $ in %   $ not in $   $ is $   $[$]   $[#:#]   $[::-1]   [$, *%]
      (*%, $)   {*%}   {**{'k': $}, 'm': $}   f'{($)} {($)!r:>8}'   f'{($):{#}}'
      (lambda v=$: $)()   ~($)   ~(~($))   pair($, $)   pair(*[$, $])   pair(a=$, b=$)
      [$ for q in %]   {$ for q in %}   {q: $ for q in %}   [[q, w] for q in % for w in %]
      list(%)   tuple(%)   set(%)   dict(zip(%, %))   sum([#, #], $)   len($)   repr($)
      str($)   hash($)   bool($)   int($)   float(#)   max(%)   min(%, key=~)   any(%)
      all(%)   sorted(%)   sorted(%, key=~, reverse=True)   next(iter(%))   next(iter(%), $)
      abs($)   divmod($, #)   pow(#, #, 7)   round($)   isinstance($, Box)   type($)
      getattr($, 'v', $)   ($).v   hasattr($, 'w')   Box($)   Box($) + Box($)   Box($) < Box($)
      Box($) == Box($)   Box($)[$]   Box($)()   -Box($)   $ in Box($)   len(Items(%))
      Lazy().part   Lazy.total   super_of($)   ' '.join(map(str, %))   str($).split('a')
      '?s-?r' ? ($, $)   '{} {!r}'.format($, $)   str($).replace('a', ~('b'))
      functools.reduce(pair, %, $)   functools.partial(pair, $)($)   cached(#)
      cached(Box(#))   copy.deepcopy($)   copy.copy(Box($))   json.dumps($, default=~)
      json.loads('[1, {}]')   re.sub('[a-c]', lambda m: str($), str($))
      re.findall(r'\\w', str($))   Point(#, $)   dataclasses.asdict(Point($, $))
      dataclasses.replace(Point($, $), x=$)   Color(#)   operator.itemgetter(#)($)
      collections.OrderedDict(a=$)   collections.defaultdict(list)[$]   decimal.Decimal(#) / #
      fractions.Fraction(#, 7)   bisect.bisect([1, 2, 3], #, key=~)   (w := $)   [*map(~, %)]
      list(zip(%, %, strict=True))   str(Box($))   f'{Box($):>9}'   run(later($))
      run(gather($, $))   list(gen2(#))   sent(gen2(#), $)   vars(Box($))   slice($, $)
      memoryview(b'abc')[#]   bytearray(%)   complex(#, #)   frozenset(%)
      isinstance($, (int, str))   callable($)   id(@) == id(@)   print($, $, sep='|')
      pickle.loads(pickle.dumps($))   eval('@', {'@': $})   textwrap.fill(str($), 9)
      statistics.mean([#, #])   Point(1, $) < Point(1, $)   dir(Box)[#]   iter(%).__next__()
      match_of($)   ctx($)   isinstance($, Shape)   caught(~, $)   datetime.date(2024, 1, 1)
      """
          .strip()
          .split(" {3}|\n");

  private static final String PREAMBLE =
      """
      n2 = iter(range(9))
      def pair(a=0, b=1): return (a, b)
      def caught(f, *a):
          try: return f(*a)
          except Exception as e: return type(e).__name__
      def gen(n):
          for i in range(n if isinstance(n, int) else 2): yield i
      def gen2(n):
          try:
              got = yield from gen(n)
              while True:
                  got = yield got
                  if got is None: return
          finally:
              print('end')
      def sent(g, v):
          next(g, 0)
          try: return g.send(v)
          except StopIteration as e: return e.value
      def super_of(v): return Items([v]).__len__()
      def run(c): return asyncio.run(c)
      async def later(v):
          await asyncio.sleep(0)
          return v
      async def gather(*vs):
          async with asyncio.TaskGroup() as g: ts = [g.create_task(later(v)) for v in vs]
          return [t.result() for t in ts]
      @functools.lru_cache(3)
      def cached(v): return [v]
      @contextlib.contextmanager
      def managed(v):
          print('in')
          try: yield v
          finally: print('out')
      def ctx(v):
          with managed(v) as a, contextlib.suppress(TypeError): return a + 1
      def match_of(v):
          match v:
              case 0 | 1: return 'n'
              case [a, *b]: return b
              case {'a': x, **r}: return (x, r)
              case Point(x=0, y=y): return y
              case str() as s if len(s) < 2: return s
              case Box(v): return v
              case _: return None
      class Shape(abc.ABC):
          @classmethod
          def __subclasshook__(cls, c): return hasattr(c, 'v') or NotImplemented
      class Lazy:
          total = 0
          @functools.cached_property
          def part(self):
              Lazy.total += 1
              return Lazy.total
      @dataclasses.dataclass(order=True)
      class Point:
          x: int
          y: int = 3
      class Color(enum.IntFlag):
          R = 1
          G = 2
      """;

  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final Pattern NAME = Pattern.compile("(?m)^(?:(?:async )?def |class |)(\\w+)");

  private static final Pattern MODULE =
      Pattern.compile(
          "\\b(itertools|functools|collections|heapq|copy|json|re|operator|bisect|pickle|dataclasses|"
              + "enum|decimal|fractions|contextlib|asyncio|textwrap|statistics|datetime|abc)\\.");

  /** Definitions of the preamble; each begins in the first column, after its decorators. */
  private static final String[] DEFINITIONS = PREAMBLE.split("\n(?=\\S)(?<!@.{1,40}\n)");

  private final Random random;
  private final StringBuilder out = new StringBuilder();
  private final List<String> names = new ArrayList<>(List.of("x", "y", "z"));
  private final List<String> functions = new ArrayList<>(List.of("str", "pair", "f0"));
  private boolean inGenerator;

  private ProgramGrammar(Random random) {
    this.random = random;
  }

  /** A program. */
  static String program(Random random) {
    ProgramGrammar grammar = new ProgramGrammar(random);
    grammar.write();
    return withDefinitions(grammar.out.toString());
  }

  /** A program with what it uses of the preamble, and the modules that both use. */
  private static String withDefinitions(String program) {
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(program);
    while (word.find()) {
      words.add(word.group());
    }
    String text = program;
    for (int i = DEFINITIONS.length - 1; i >= 0; i--) {
      Matcher name = NAME.matcher(DEFINITIONS[i]);
      if (name.find() && words.contains(name.group(1))) {
        text = DEFINITIONS[i] + "\n" + text;
        WORD.matcher(DEFINITIONS[i]).results().forEach(found -> words.add(found.group()));
      }
    }
    Set<String> modules = new TreeSet<>();
    Matcher used = MODULE.matcher(text);
    while (used.find()) {
      modules.add(used.group(1));
    }
    return modules.isEmpty() ? text : "import " + String.join(", ", modules) + "\n" + text;
  }

  private void write() {
    out.append("def f0(a=0, *r): return a\n");
    boxes();
    out.append(fill("x = #\ny = [#, #, 'a']\nz = {'a': #, 'v': [#]}\n", 0));
    for (int i = random.nextInt(3); i > 0; i--) {
      function(i);
    }
    for (int i = 2 + random.nextInt(8); i > 0; i--) {
      if (random.nextInt(3) > 0) {
        line(0, "try:");
        statement(1);
        line(0, "except (Exception, ExceptionGroup) as e: print(type(e).__name__, e)");
      } else {
        statement(0);
      }
    }
    line(0, "print(x, y, z)");
  }

  /** Classes whose methods do something. */
  private void boxes() {
    line(0, "class Box:");
    if (random.nextInt(4) == 0) {
      line(1, "__slots__ = ('v', 'w')");
    }
    line(1, "__match_args__ = ('v',)");
    line(1, "def __init__(self, v=0, *r): self.v = v");
    String[] methods = {
      "__eq__(self, o): return self.v == getattr(o, 'v', o)",
      "__hash__(self): return hash(self.v)",
      "__lt__(self, o): return self.v < getattr(o, 'v', 0)",
      "__iter__(self): yield self.v; yield $",
      "__getitem__(self, k): return $",
      "__add__(self, o): return Box($)",
      "__radd__(self, o): return Box($)",
      "__iadd__(self, o): self.v = o; return self",
      "__bool__(self): return bool($)",
      "__len__(self): return #",
      "__contains__(self, k): return k == $",
      "__call__(self, *a): return $",
      "__repr__(self): return f'Box({self.v})'",
      "__str__(self): return str($)",
      "__format__(self, s): return format(str(self.v), s)",
      "__index__(self): return #",
      "__int__(self): return #",
      "__neg__(self): return $",
      "__getattr__(self, n): return $",
      "__setattr__(self, n, v): object.__setattr__(self, n, v)",
      "__enter__(self): return self",
      "__exit__(self, *a): return bool($)",
      "__del__(self): pass",
      "__reduce__(self): return (Box, (1,))",
      "__copy__(self): return Box($)",
      "__instancecheck__(self, o): return True",
      "__set_name__(self, o, n): print(n)",
      "__get__(self, i, o): return $",
      "__next__(self): return $",
      "__await__(self): yield from asyncio.sleep(0).__await__(); return $",
      "__missing__(self, k): return $",
      "__matmul__(self, o): return $",
      "__divmod__(self, o): return $",
      "__reversed__(self): return iter([$])",
    };
    for (String method : methods) {
      if (random.nextInt(3) > 0) {
        line(1, "def " + fill(method.replace("@", "x"), MOST_DEPTH - 1));
      }
    }
    line(0, "class Items(list):");
    line(1, fill("def __len__(self): return super().__len__() + #", 1));
    if (random.nextBoolean()) {
      line(1, fill("def __iter__(self): return iter([$, $])", 2));
    }
  }

  private void function(int number) {
    String name = "f" + number;
    inGenerator = false;
    switch (random.nextInt(4)) {
      case 0 -> line(0, "@functools.wraps(pair)");
      case 1 -> line(0, "@(lambda f: f)");
      default -> {}
    }
    line(0, "def " + name + "(a=0, *r, k=" + expression(2) + "):");
    names.addAll(List.of("a", "k"));
    if (random.nextBoolean()) {
      line(1, "nonlocal_ = a");
    }
    block(1);
    line(1, "return " + expression(1));
    names.removeAll(List.of("a", "k"));
    functions.add(name);
    names.add(name);
  }

  private void block(int depth) {
    for (int i = random.nextInt(3); i >= 0; i--) {
      statement(depth);
    }
  }

  private void statement(int depth) {
    switch (depth > MOST_DEPTH ? random.nextInt(8) : random.nextInt(20)) {
      case 0, 1 -> line(depth, "print(" + expression(0) + ")");
      case 2, 3 -> line(depth, name() + " = " + expression(0));
      case 4 -> line(depth, name() + " " + any("+=", "-=", "*=", "|=") + " " + expression(1));
      case 5 ->
          line(depth, fill(any("y[#] = $", "z[$] = $", "y[#:#] = %", "del y[#]", "x.v = $"), 1));
      case 6 ->
          line(
              depth,
              fill(
                  any("x, *y = %", "x, y = $, $", "(x, y), z = %, $", "for z['k'] in %: pass"), 1));
      case 7 ->
          line(depth, fill(any("assert $, $", "$", "raise ValueError($)", "~($)", "pass"), 1));
      case 8, 9 -> condition(depth);
      case 10, 11 -> loop(depth);
      case 12, 13, 14 -> guarded(depth);
      case 15 -> {
        line(
            depth,
            "with " + fill(any("Box($) as x", "managed($) as x", "managed($), Box($)"), 1) + ":");
        block(depth + 1);
      }
      case 16 -> matched(depth);
      case 17 -> local(depth);
      case 18 -> asynchronous(depth);
      default -> {
        line(
            depth,
            "class "
                + any("A", "B")
                + "("
                + any("Box", "Items", "dict", "Exception", "object")
                + "):");
        block(depth + 1);
      }
    }
  }

  private void condition(int depth) {
    line(depth, "if " + expression(1) + ":");
    block(depth + 1);
    if (random.nextBoolean()) {
      line(depth, "elif " + expression(1) + ":");
      block(depth + 1);
      line(depth, "else:");
      block(depth + 1);
    }
  }

  private void loop(int depth) {
    if (random.nextInt(4) > 0) {
      line(depth, fill("for " + any("x", "x, *y", "q") + " in itertools.islice(%, 5):", 1));
    } else {
      line(
          depth,
          "for _ in iter(lambda: bool(" + expression(1) + "), " + any("True", "False") + "):");
      line(depth + 1, "n2 = iter(range(3))");
      line(depth + 1, "break");
    }
    block(depth + 1);
    if (random.nextBoolean()) {
      line(depth + 1, "if " + expression(1) + ": " + any("break", "continue"));
    }
    if (random.nextBoolean()) {
      line(depth, "else:");
      block(depth + 1);
    }
  }

  private void guarded(int depth) {
    line(depth, "try:");
    block(depth + 1);
    boolean handles = random.nextInt(4) > 0;
    if (handles) {
      String star = random.nextInt(4) == 0 ? "* " : " ";
      line(
          depth,
          "except"
              + star
              + any("TypeError", "ValueError", "(KeyError, IndexError)", "Exception")
              + " as e:");
      line(depth + 1, any("print(e)", "raise", "raise ValueError(1) from e", "x = e", "pass"));
      block(depth + 1);
      if (random.nextInt(3) == 0) {
        line(depth, "else:");
        block(depth + 1);
      }
    }
    if (!handles || random.nextBoolean()) {
      line(depth, "finally:");
      block(depth + 1);
    }
  }

  private void matched(int depth) {
    line(depth, "match " + expression(1) + ":");
    for (int i = random.nextInt(3); i >= 0; i--) {
      line(
          depth + 1,
          "case "
              + any(
                  "[x, *_]",
                  "{'a': x}",
                  "Box(v=0)",
                  "int() | str()",
                  "(1, _)",
                  "Point(x, y=2)",
                  "None")
              + (random.nextInt(3) == 0 ? " if " + expression(2) : "")
              + ":");
      block(depth + 2);
    }
  }

  /** A function made, and called, where it stands. */
  private void local(int depth) {
    boolean outer = inGenerator;
    inGenerator = random.nextBoolean();
    line(depth, "def inner(a, b=" + expression(2) + "):");
    line(depth + 1, any("global x", "global y, z", "x = y = z = a", "x = lambda: a"));
    if (inGenerator) {
      line(depth + 1, fill(any("yield $", "x_ = yield $", "yield from %"), 1));
    } else {
      line(depth + 1, any("x = 1", "y = 2", "z = 3"));
    }
    line(depth + 1, any("x", "y", "z") + " = a");
    if (random.nextBoolean()) {
      block(depth + 1);
    }
    line(depth + 1, "return " + expression(1));
    line(depth, "print(" + (inGenerator ? "list(inner(" : "(inner(") + expression(1) + ")))");
    inGenerator = outer;
  }

  private void asynchronous(int depth) {
    line(depth, "async def work(a):");
    line(depth + 1, "global x, y, z");
    line(
        depth + 1,
        fill(
            any(
                "x = await later($)",
                "await asyncio.gather(later($), gather($))",
                "async with asyncio.timeout(9): await later($)",
                "return [await later(q) for q in %]",
                "t = asyncio.ensure_future(later($)); t.cancel(); await t"),
            1));
    block(depth + 1);
    line(depth, fill("print(run(work($)))", 1));
  }

  private String expression(int depth) {
    String[] from = depth >= MOST_DEPTH ? LEAVES : random.nextInt(4) == 0 ? LEAVES : EXPRESSIONS;
    String filled = fill(any(from), depth + 1);
    return depth > 1 && from == EXPRESSIONS ? "(" + filled + ")" : filled;
  }

  /** A template with its places taken. */
  private String fill(String template, int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      switch (c) {
        case '$' -> text.append(depth >= MOST_DEPTH ? leaf() : "(" + expression(depth) + ")");
        case '#' -> text.append(random.nextInt(6));
        case '@' -> text.append(name());
        case '~' -> text.append(functions.get(random.nextInt(functions.size())));
        case '%' -> text.append(fill(any(ITERABLES), MOST_DEPTH));
        case '!' ->
            text.append(i + 1 < template.length() && template.charAt(i + 1) == 'r' ? '!' : '~');
        case '?' -> text.append('%');
        default -> text.append(c);
      }
    }
    return text.toString();
  }

  private String leaf() {
    String leaf = any(LEAVES);
    return leaf.equals("@") ? name() : leaf;
  }

  private String name() {
    return names.get(random.nextInt(names.size()));
  }

  private void line(int depth, String text) {
    out.append("    ".repeat(depth)).append(text).append('\n');
  }

  private String any(String... from) {
    return from[random.nextInt(from.length)];
  }
}

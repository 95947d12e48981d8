// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.ListGrowth;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyMappingProxy;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.objects.TextGrowth;
import dev.hognose.sandbox.vm.GuestIterator;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Methods of compiled patterns. */
final class PatternMethods {
  private static final String[] FLAG_NAMES = {
    "re.IGNORECASE", "re.LOCALE", "re.MULTILINE", "re.DOTALL", "re.VERBOSE", "re.DEBUG", "re.ASCII"
  };
  private static final int[] FLAG_VALUES = {2, 4, 8, 16, 64, 128, 256};
  static final PyType ITERATOR = PyType.builtin("callable_iterator");

  static final Table METHODS =
      Table.of(PyPattern.TYPE)
          .value("__module__", new PyStr("re"))
          .classMethod("__class_getitem__", "cls, item, /", Args::generic)
          .method("match", "self, string, pos=0, endpos=MAX", (m, a) -> match(m, a, false))
          .method("fullmatch", "self, string, pos=0, endpos=MAX", (m, a) -> match(m, a, true))
          .method("search", "self, string, pos=0, endpos=MAX", PatternMethods::search)
          .method("findall", "self, string, pos=0, endpos=MAX", PatternMethods::findAll)
          .method("finditer", "self, string, pos=0, endpos=MAX", PatternMethods::findIterator)
          .method("split", "self, string, maxsplit=0", PatternMethods::split)
          .method("sub", "self, repl, string, count=0", (m, a) -> substitute(m, a, false))
          .method("subn", "self, repl, string, count=0", (m, a) -> substitute(m, a, true))
          .method("scanner", "self, string, pos=0, endpos=MAX", (m, a) -> PyBuiltin.FALLBACK)
          .method("_scan", "self, string, pos, endpos, searches, advances, /", PatternMethods::scan)
          .method("_expand", "self, template, match, /", PatternMethods::expand)
          .getter("pattern", (m, a) -> self(a).source)
          .getter("flags", (m, a) -> PyInt.of(self(a).program.flags()))
          .getter("groups", (m, a) -> PyInt.of(self(a).program.groups()))
          .getter("groupindex", PatternMethods::groupIndex)
          .method("__repr__", "self, /", (m, a) -> new PyStr(repr(self(a))))
          .method("__hash__", "self, /", (m, a) -> PyInt.of(Hashing.hash(m.meter(), self(a))))
          .method("__eq__", "self, other, /", PatternMethods::equal)
          .method("__copy__", "self, /", (m, a) -> a[0])
          .method("__deepcopy__", "self, memo, /", (m, a) -> a[0]);

  private PatternMethods() {}

  private static PyPattern self(@Nullable PyObject[] args) {
    return (PyPattern) Args.at(args, 0);
  }

  private static PyPattern.Search prepare(Machine machine, @Nullable PyObject[] args) {
    return self(args).prepare(machine.meter(), Args.at(args, 1), args[2], args[3]);
  }

  private static PyObject match(Machine machine, @Nullable PyObject[] args, boolean full) {
    PyPattern.Search search = prepare(machine, args);
    return search.matcher().matches(search.start(), full, false) ? search.found() : PyNone.NONE;
  }

  private static PyObject search(Machine machine, @Nullable PyObject[] args) {
    PyPattern.Search search = prepare(machine, args);
    return search.matcher().search(search.start(), false) ? search.found() : PyNone.NONE;
  }

  /** One step of a scanner: a match or search that may have to take something. */
  private static PyObject scan(Machine machine, @Nullable PyObject[] args) {
    PyPattern.Search search = prepare(machine, args);
    RegexMatcher matcher = search.matcher();
    boolean advances = Args.truth(Args.at(args, 5));
    boolean found =
        Args.truth(Args.at(args, 4))
            ? matcher.search(search.start(), advances)
            : matcher.matches(search.start(), false, advances);
    return found ? search.found() : PyNone.NONE;
  }

  private static PyObject findAll(Machine machine, @Nullable PyObject[] args) {
    PyPattern.Search search = prepare(machine, args);
    Meter meter = machine.meter();
    int groups = search.pattern().program.groups();
    PyList result = new PyList();
    ListGrowth growth = new ListGrowth(meter);
    Scan scan = new Scan(search);
    while (scan.next()) {
      int[] spans = search.matcher().spans();
      meter.work(groups / 8);
      growth.before(groups < 2 ? bytes(search.text(), spans, groups) : bytes(search.text(), spans));
      result.append(
          switch (groups) {
            case 0 -> search.text().slice(spans[0], spans[1]);
            case 1 -> part(search, spans, 1);
            default -> parts(search, spans);
          });
    }
    return result;
  }

  /** What a group takes as a text of its own; the shortest are shared. */
  private static long bytes(RegexText text, int[] spans, int group) {
    int from = spans[2 * group];
    return from < 0 ? 0 : text.sliceBytes(from, spans[2 * group + 1]);
  }

  /** What all groups take as texts, with the tuple that holds them. */
  private static long bytes(RegexText text, int[] spans) {
    long bytes = 32;
    for (int group = 1; group < spans.length / 2; group++) {
      bytes += 4 + bytes(text, spans, group);
    }
    return bytes;
  }

  private static PyObject part(PyPattern.Search search, int[] spans, int group) {
    int from = Math.max(0, spans[2 * group]);
    return search.text().slice(from, Math.max(0, spans[2 * group + 1]));
  }

  private static PyObject parts(PyPattern.Search search, int[] spans) {
    PyObject[] items = new PyObject[spans.length / 2 - 1];
    for (int i = 0; i < items.length; i++) {
      items[i] = part(search, spans, i + 1);
    }
    return PyTuple.of(items);
  }

  private static PyObject findIterator(Machine machine, @Nullable PyObject[] args) {
    Matches made = new Matches(new Scan(prepare(machine, args)));
    machine.meter().allocate(made.heapBytes());
    return made;
  }

  private static PyObject split(Machine machine, @Nullable PyObject[] args) {
    PyPattern.Search search = self(args).prepare(machine.meter(), Args.at(args, 1), null, null);
    long most = Args.integer(args, 2, 0);
    PyList result = new PyList();
    ListGrowth growth = new ListGrowth(machine.meter());
    RegexText text = search.text();
    Scan scan = new Scan(search);
    int from = 0;
    for (long count = 0; (most == 0 || count < most) && scan.next(); count++) {
      int[] spans = search.matcher().spans();
      machine.meter().work(spans.length / 16);
      growth.before(text.sliceBytes(from, spans[0]) + bytes(text, spans));
      result.append(text.slice(from, spans[0]));
      for (int i = 2; i < spans.length; i += 2) {
        result.append(spans[i] < 0 ? PyNone.NONE : text.slice(spans[i], spans[i + 1]));
      }
      from = spans[1];
    }
    growth.before(text.sliceBytes(from, text.length()));
    result.append(text.slice(from, text.length()));
    return result;
  }

  private static PyObject substitute(Machine machine, @Nullable PyObject[] args, boolean counts) {
    PyPattern self = self(args);
    PyObject replacement = Payload.of(Args.at(args, 1));
    byte[] bytes = Args.bytesOrNull(replacement);
    if (!(replacement instanceof PyStr) && bytes == null) {
      return PyBuiltin.FALLBACK;
    }
    if (self.isBytes() == replacement instanceof PyStr) {
      return PyBuiltin.FALLBACK;
    }
    ReplacementTemplate template = template(machine, self, replacement);
    if (template == null) {
      return PyBuiltin.FALLBACK;
    }
    PyPattern.Search search = self.prepare(machine.meter(), Args.at(args, 2), null, null);
    long most = Args.integer(args, 3, 0);
    StringBuilder out = new StringBuilder();
    TextGrowth growth = new TextGrowth(machine.meter());
    Scan scan = new Scan(search);
    int from = 0;
    long count = 0;
    while ((most == 0 || count < most) && scan.next()) {
      int[] spans = search.matcher().spans();
      growth.before(out, spans[0] - from);
      search.text().append(out, from, spans[0]);
      template.append(growth, out, search.text(), spans);
      from = spans[1];
      count++;
    }
    PyObject result;
    if (count == 0) {
      result = Payload.of(Args.at(args, 2));
    } else {
      growth.before(out, search.text().length() - from);
      search.text().append(out, from, search.text().length());
      result = made(self, out);
    }
    return counts ? PyTuple.of(result, PyInt.of(count)) : result;
  }

  private static PyObject made(PyPattern pattern, StringBuilder out) {
    return pattern.isBytes()
        ? new PyBytes(out.toString().getBytes(StandardCharsets.ISO_8859_1))
        : PyStr.of(out.toString());
  }

  /** The template of a text, or null if it is wrong: Python code then raises the error. */
  private static @Nullable ReplacementTemplate template(
      Machine machine, PyPattern pattern, PyObject text) {
    try {
      return new ReplacementTemplate(
          ReModule.points(machine.meter(), text),
          pattern.isBytes(),
          pattern.program,
          machine.meter());
    } catch (RegexProblem | IndexOutOfBoundsException problem) {
      return null;
    }
  }

  private static PyObject expand(Machine machine, @Nullable PyObject[] args) {
    PyPattern pattern = self(args);
    PyObject text = Args.plain(args, 1);
    PyMatch match = (PyMatch) Args.at(args, 2);
    pattern.text(machine.meter(), text);
    ReplacementTemplate template = template(machine, pattern, text);
    if (template == null) {
      return PyNone.NONE;
    }
    StringBuilder out = new StringBuilder();
    template.append(new TextGrowth(machine.meter()), out, match.text, match.spans);
    machine.meter().allocate(2L * out.length());
    return made(pattern, out);
  }

  private static PyObject groupIndex(Machine machine, @Nullable PyObject[] args) {
    PyDict result = new PyDict();
    if (self(args).program.names().isEmpty()) {
      return result;
    }
    self(args)
        .program
        .names()
        .forEach((name, index) -> result.putStr(new PyStr(name), PyInt.of(index)));
    return new PyMappingProxy(result);
  }

  private static PyObject equal(Machine machine, @Nullable PyObject[] args) {
    PyObject other = Args.at(args, 1);
    return other instanceof PyPattern
        ? PyBool.of(self(args).equalTo(other))
        : PySingleton.NOT_IMPLEMENTED;
  }

  private static String repr(PyPattern pattern) {
    String source = Repr.repr(pattern.source);
    List<String> flags = new ArrayList<>();
    for (int i = 0; i < FLAG_VALUES.length; i++) {
      if (RegexFlags.has(pattern.program.flags(), FLAG_VALUES[i])) {
        flags.add(FLAG_NAMES[i]);
      }
    }
    String shown = source.length() > 200 ? source.substring(0, 200) : source;
    return "re.compile(" + shown + (flags.isEmpty() ? ")" : ", " + String.join("|", flags) + ")");
  }

  /** Successive matches in one text. */
  static final class Scan {
    private PyPattern.Search search;
    private int from;
    private boolean mustAdvance;

    Scan(PyPattern.Search search) {
      this.search = search;
      this.from = search.start();
    }

    boolean next() {
      RegexMatcher matcher = search.matcher();
      if (from > search.end() || !matcher.search(from, mustAdvance)) {
        from = Integer.MAX_VALUE;
        return false;
      }
      from = matcher.endOfMatch();
      mustAdvance = matcher.startOfMatch() == from;
      return true;
    }
  }

  /** The iterator of {@code finditer}. */
  static final class Matches extends GuestIterator {
    /** Of itself, the search and its text. */
    private static final long OWN_BYTES = 200;

    private Scan scan;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    Matches() {}

    Matches(Scan scan) {
      this.scan = scan;
      scan.search.matcher().rest();
    }

    /** It may be made in one execution of a session and asked in a later one, which then pays. */
    @Override
    protected PyObject advance(Machine machine, @Nullable PyObject received) {
      RegexMatcher matcher = scan.search.matcher();
      matcher.charge(machine.meter());
      try {
        return scan.next() ? scan.search.found() : Machine.EXHAUSTED;
      } finally {
        matcher.rest();
      }
    }

    @Override
    public long heapBytes() {
      return OWN_BYTES + scan.search.matcher().heapBytes() + scan.search.text().ownBytes();
    }

    @Override
    public PyType type() {
      return ITERATOR;
    }

    @Override
    public void trace(Tracer tracer) {
      tracer.reference(scan.search.pattern());
      tracer.reference(scan.search.string());
    }

    @Override
    @SuppressWarnings("NullAway") // a blank one has no scan yet
    public void exchange(Fields fields) {
      boolean loads = fields.isLoading();
      PyPattern pattern = fields.part(loads ? null : scan.search.pattern(), PyPattern.class);
      PyObject string = fields.object(loads ? null : scan.search.string());
      int start = fields.count(loads ? 0 : scan.search.start());
      int end = fields.count(loads ? 0 : scan.search.end());
      int from = fields.count(loads ? 0 : scan.from);
      boolean mustAdvance = fields.flag(!loads && scan.mustAdvance);
      if (loads) {
        Meter meter = fields.meter();
        fields.later(
            () -> {
              PyObject first = PyInt.of(start);
              scan = new Scan(pattern.prepare(meter, string, first, PyInt.of(end)));
              scan.from = from;
              scan.mustAdvance = mustAdvance;
              scan.search.matcher().rest();
            });
      }
    }
  }
}

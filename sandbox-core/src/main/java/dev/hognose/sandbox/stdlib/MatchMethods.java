// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.vm.Machine;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Methods of matches of regular expressions. */
final class MatchMethods {
  private static final int SHOWN = 50;

  static final Table METHODS =
      Table.of(PyMatch.TYPE)
          .value("__module__", new PyStr("re"))
          .classMethod("__class_getitem__", "cls, item, /", Args::generic)
          .method("group", "self, *groups", MatchMethods::group)
          .method("groups", "self, default=None", MatchMethods::groups)
          .method("groupdict", "self, default=None", MatchMethods::groupDict)
          .method("start", "self, group=0, /", (m, a) -> PyInt.of(self(a).spans[2 * index(a)]))
          .method("end", "self, group=0, /", (m, a) -> PyInt.of(self(a).spans[2 * index(a) + 1]))
          .method("span", "self, group=0, /", MatchMethods::span)
          .method("expand", "self, template", MatchMethods::expand)
          .method(
              "__getitem__", "self, group, /", (m, a) -> orNone(self(a).group(m.meter(), index(a))))
          .method("__repr__", "self, /", MatchMethods::repr)
          .method("__copy__", "self, /", (m, a) -> a[0])
          .method("__deepcopy__", "self, memo, /", (m, a) -> a[0])
          .getter("re", (m, a) -> self(a).pattern)
          .getter("string", (m, a) -> self(a).string)
          .getter("pos", (m, a) -> PyInt.of(self(a).pos))
          .getter("endpos", (m, a) -> PyInt.of(self(a).endpos))
          .getter("lastindex", MatchMethods::lastIndex)
          .getter("lastgroup", MatchMethods::lastGroup)
          .getter("regs", MatchMethods::regs);

  private MatchMethods() {}

  private static PyMatch self(@Nullable PyObject[] args) {
    return (PyMatch) Args.at(args, 0);
  }

  private static int index(@Nullable PyObject[] args) {
    PyObject group = args[1];
    return group == null ? 0 : self(args).index(group);
  }

  private static PyObject orNone(@Nullable PyObject value) {
    return value == null ? PyNone.NONE : value;
  }

  private static PyObject group(Machine machine, @Nullable PyObject[] args) {
    PyMatch self = self(args);
    PyObject[] wanted = ((PyTuple) Args.at(args, 1)).items;
    if (wanted.length == 0) {
      return orNone(self.group(machine.meter(), 0));
    }
    if (wanted.length == 1) {
      return orNone(self.group(machine.meter(), self.index(wanted[0])));
    }
    charge(machine, wanted.length);
    PyObject[] items = new PyObject[wanted.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = orNone(self.group(machine.meter(), self.index(wanted[i])));
    }
    return PyTuple.of(items);
  }

  /** Counts groups that are looked up together. */
  private static void charge(Machine machine, int groups) {
    machine.meter().work(groups);
    machine.meter().allocate(32L * groups);
  }

  private static PyObject groups(Machine machine, @Nullable PyObject[] args) {
    PyMatch self = self(args);
    PyObject otherwise = Args.or(args, 1, PyNone.NONE);
    charge(machine, self.groups());
    PyObject[] items = new PyObject[self.groups()];
    for (int i = 0; i < items.length; i++) {
      PyObject known = self.group(machine.meter(), i + 1);
      items[i] = known == null ? otherwise : known;
    }
    return PyTuple.of(items);
  }

  private static PyObject groupDict(Machine machine, @Nullable PyObject[] args) {
    PyMatch self = self(args);
    PyObject otherwise = Args.or(args, 1, PyNone.NONE);
    charge(machine, self.pattern.program.names().size());
    PyDict result = new PyDict();
    for (Map.Entry<String, Integer> entry : self.pattern.program.names().entrySet()) {
      PyObject known = self.group(machine.meter(), entry.getValue());
      result.putStr(new PyStr(entry.getKey()), known == null ? otherwise : known);
    }
    return result;
  }

  private static PyTuple pair(PyMatch match, int group) {
    return PyTuple.of(PyInt.of(match.spans[2 * group]), PyInt.of(match.spans[2 * group + 1]));
  }

  private static PyObject span(Machine machine, @Nullable PyObject[] args) {
    return pair(self(args), index(args));
  }

  private static @Nullable PyObject expand(Machine machine, @Nullable PyObject[] args) {
    return machine.callPrelude("_match_expand", Args.at(args, 0), Args.at(args, 1));
  }

  private static PyObject repr(Machine machine, @Nullable PyObject[] args) {
    PyMatch self = self(args);
    String shown = Repr.repr(machine.meter(), orNone(self.group(machine.meter(), 0)));
    return new PyStr(
        "<re.Match object; span=("
            + self.spans[0]
            + ", "
            + self.spans[1]
            + "), match="
            + (shown.length() > SHOWN ? shown.substring(0, SHOWN) : shown)
            + ">");
  }

  private static PyObject lastIndex(Machine machine, @Nullable PyObject[] args) {
    int last = self(args).lastGroup;
    return last > 0 ? PyInt.of(last) : PyNone.NONE;
  }

  private static PyObject lastGroup(Machine machine, @Nullable PyObject[] args) {
    String name = self(args).nameOf(self(args).lastGroup);
    return name == null ? PyNone.NONE : new PyStr(name);
  }

  private static PyObject regs(Machine machine, @Nullable PyObject[] args) {
    PyMatch self = self(args);
    charge(machine, 4 * self.groups());
    PyObject[] items = new PyObject[self.groups() + 1];
    for (int i = 0; i < items.length; i++) {
      items[i] = pair(self, i);
    }
    return PyTuple.of(items);
  }
}

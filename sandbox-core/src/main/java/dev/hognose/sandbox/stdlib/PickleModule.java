// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/** The natives of the module {@code pickle}. */
final class PickleModule {
  static final Table NATIVES = table();

  private PickleModule() {}

  private static Table table() {
    Table.of(PickleOutput.TYPE)
        .method("begin", "self, reducers, forgets, /", PickleModule::begin)
        .method("finish", "self, /", (m, a) -> self(a).finish(m.meter()))
        .method("save", "self, obj, /", PickleModule::save)
        .method("go_on", "self, /", (m, a) -> orNone(writer(m, a).goOn()))
        .method("put", "self, data, /", PickleModule::put)
        .method("put_sized", "self, opcode, length_bytes, data, /", PickleModule::putSized)
        .method("boundary", "self, /", PickleModule::boundary)
        .method("memoize", "self, obj, /", PickleModule::memoize)
        .method("find", "self, obj, /", (m, a) -> PyInt.of(self(a).find(Args.at(a, 1))))
        .method("get", "self, place, /", PickleModule::get)
        .method("remembered", "self, /", PickleModule::remembered)
        .method("forget", "self, /", PickleModule::forget)
        .install();
    return Table.ofModule("_pickle_natives")
        .function("output", "protocol, /", PickleModule::output)
        .function("read", "data, at, stack, memo, mark, finds, /", PickleModule::read);
  }

  private static PickleOutput self(@Nullable PyObject[] args) {
    return (PickleOutput) Args.at(args, 0);
  }

  private static PyObject orNone(@Nullable PyObject object) {
    return object == null ? PyNone.NONE : object;
  }

  private static PyObject output(Machine machine, @Nullable PyObject[] args) {
    machine.meter().allocate(256);
    PickleOutput made = new PickleOutput();
    made.protocol = Math.clamp(Args.integer(args, 0, 4), 0, 5);
    return made;
  }

  private static PyObject begin(Machine machine, @Nullable PyObject[] args) {
    PickleOutput self = self(args);
    self.reducers = Args.at(args, 1) instanceof PyDict table ? table : null;
    self.forgets = Args.truth(Args.at(args, 2));
    self.begin(machine.meter());
    return PyNone.NONE;
  }

  private static PickleWriter writer(Machine machine, @Nullable PyObject[] args) {
    PickleClasses classes = new PickleClasses(machine.session().modules());
    return new PickleWriter(machine.meter(), self(args), classes);
  }

  private static PyObject save(Machine machine, @Nullable PyObject[] args) {
    return orNone(writer(machine, args).save(Args.at(args, 1)));
  }

  private static PyObject put(Machine machine, @Nullable PyObject[] args) {
    self(args).put(machine.meter(), Args.bytes(args, 1));
    return PyNone.NONE;
  }

  private static PyObject putSized(Machine machine, @Nullable PyObject[] args) {
    int opcode = Numbers.cInt(Args.at(args, 1));
    int lengthBytes = Math.clamp(Numbers.cInt(Args.at(args, 2)), 0, 8);
    self(args).putSized(machine.meter(), opcode, lengthBytes, Args.bytes(args, 3));
    return PyNone.NONE;
  }

  private static PyObject boundary(Machine machine, @Nullable PyObject[] args) {
    self(args).boundary();
    return PyNone.NONE;
  }

  private static PyObject memoize(Machine machine, @Nullable PyObject[] args) {
    self(args).memoize(machine.meter(), Args.at(args, 1));
    return PyNone.NONE;
  }

  private static PyObject get(Machine machine, @Nullable PyObject[] args) {
    self(args).get(machine.meter(), Numbers.cInt(Args.at(args, 1)));
    return PyNone.NONE;
  }

  private static PyObject remembered(Machine machine, @Nullable PyObject[] args) {
    PyObject[] all = self(args).remembered();
    machine.meter().allocate(40 + 4L * all.length);
    return PyList.of(all);
  }

  private static PyObject forget(Machine machine, @Nullable PyObject[] args) {
    self(args).forgetAll();
    return PyNone.NONE;
  }

  /** Reads on, and gives the index of the opcode that Python code must read. */
  private static PyObject read(Machine machine, @Nullable PyObject[] args) {
    if (!(Args.at(args, 0) instanceof PyBytes data)
        || !(Args.at(args, 2) instanceof PyList stack)
        || !(Args.at(args, 3) instanceof PyDict memo)) {
      throw Raise.typeError("read() takes bytes, a list and a dict");
    }
    int at = Math.clamp(Args.integer(args, 1, 0), 0, data.value.length);
    PickleClasses classes =
        Args.truth(Args.at(args, 5)) ? new PickleClasses(machine.session().modules()) : null;
    PickleReader reader =
        new PickleReader(machine.meter(), data.value, at, stack, memo, Args.at(args, 4), classes);
    return PyInt.of(reader.run());
  }
}

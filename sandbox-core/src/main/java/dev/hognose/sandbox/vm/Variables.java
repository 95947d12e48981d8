// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyCell;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Names that stand in dicts: globals, builtins, names of class bodies and of executed source. */
final class Variables {
  /** What a variable takes in a dict of them, its name included, about. */
  private static final long VARIABLE_BYTES = 120;

  private Variables() {}

  /** The value of a global or builtin; remembers where it is. */
  static @Nullable PyObject loadGlobal(Machine machine, PyFrame f, long word, int pc) {
    PyStr name = f.body.names[Instruction.c(word)];
    PyDict globals = f.globals;
    int position = globals.findStr(name);
    if (position >= 0) {
      remember(f, pc, globals, position);
      return globals.valueAt(position);
    }
    PyDict builtins = builtins(machine, f);
    position = builtins.findStr(name);
    if (position >= 0) {
      remember(f, pc, builtins, position);
      return builtins.valueAt(position);
    }
    return undefined(machine, f, name, Instruction.a(word));
  }

  /** Notes where an instruction found a name, unless it is of a module that mostly runs it once. */
  private static void remember(PyFrame f, int pc, PyDict holder, int position) {
    if (f.code.kind == Code.Kind.MODULE && f.code.identity.source().internal()) {
      return;
    }
    PyDict globals = f.globals;
    f.body.caches[pc - 1] =
        new GlobalCache(globals, globals.layout(), holder, holder.layout(), position);
  }

  /** What happens at a name that nothing defines. */
  private static @Nullable PyObject undefined(
      Machine machine, PyFrame f, PyStr name, int register) {
    if (f.code.identity.source().internal()
        && machine.session().environment().prelude(name.value()) != null) {
      return machine.session().prelude(name.value());
    }
    if (name.equals(Names.BUILTINS)) {
      machine.target = register;
      return Imports.module(machine, "builtins");
    }
    if (ModuleFacts.has(machine, f, name)) {
      machine.target = register;
      return ModuleFacts.value(machine, f, name);
    }
    if (machine.session().asksForNames()) {
      machine.target = register;
      return HostCallFrame.ask(
          machine, HostCallFrame.Kind.NAME, name.value(), new PyObject[0], null);
    }
    throw Unbound.global(name.value());
  }

  /** Where a frame finds what is neither its own nor global. */
  static PyDict builtins(Machine machine, PyFrame f) {
    PyObject own = f.globals.getStr(Names.BUILTINS);
    return own instanceof PyDict dict ? dict : machine.session().builtins();
  }

  /** Sets a global. */
  static void storeGlobal(PyFrame f, PyObject value, long word, int pc) {
    PyDict globals = f.globals;
    if (f.body.caches[pc - 1] instanceof GlobalCache known && known.holds(globals)) {
      globals.setValueAt(known.position(), value);
      return;
    }
    PyStr name = f.body.names[Instruction.c(word)];
    remember(f, pc, globals, globals.placeStr(name, value));
  }

  /** Deletes a global. */
  static void deleteGlobal(PyFrame f, long word) {
    PyStr name = f.body.names[Instruction.c(word)];
    if (!f.globals.removeStr(name)) {
      throw Unbound.global(name.value());
    }
  }

  /** The value of a name in a class body or in executed source. */
  static @Nullable PyObject loadName(Machine machine, PyFrame f, long word) {
    machine.target = Instruction.a(word);
    PyStr name = f.body.names[Instruction.c(word)];
    PyObject namespace = f.namespace;
    boolean free = Instruction.opcode(word) == Opcode.LOAD_NAME_OR_FREE;
    if (namespace != null && !(namespace instanceof PyDict)) {
      return machine.push(new MappingLoad(f, word, namespace, name));
    }
    PyObject value = namespace instanceof PyDict dict ? dict.getStr(name) : null;
    if (value != null) {
      return value;
    }
    return outside(machine, f, word, name, free);
  }

  private static @Nullable PyObject outside(
      Machine machine, PyFrame f, long word, PyStr name, boolean free) {
    if (free) {
      PyObject contents = f.closure[Instruction.b(word)].contents;
      if (contents == null) {
        throw Unbound.free(f.code, Instruction.b(word));
      }
      return contents;
    }
    PyObject value = f.globals.getStr(name);
    if (value == null) {
      value = builtins(machine, f).getStr(name);
    }
    return value != null ? value : undefined(machine, f, name, Instruction.a(word));
  }

  /** Sets a name of a class body or of executed source. */
  static @Nullable PyObject storeName(Machine machine, PyFrame f, long word, PyObject value) {
    PyStr name = f.body.names[Instruction.c(word)];
    PyObject namespace = f.namespace;
    if (namespace == null) {
      f.globals.putStr(name, value);
    } else if (namespace instanceof PyDict dict) {
      dict.putStr(name, value);
    } else {
      return machine.operators.setItem(namespace, name, value);
    }
    return value;
  }

  /** Deletes a name of a class body or of executed source. */
  static @Nullable PyObject deleteName(Machine machine, PyFrame f, long word) {
    PyStr name = f.body.names[Instruction.c(word)];
    PyObject namespace = f.namespace == null ? f.globals : f.namespace;
    if (namespace instanceof PyDict dict) {
      if (!dict.removeStr(name)) {
        throw Unbound.global(name.value());
      }
      return PyNone.NONE;
    }
    return machine.operators.deleteItem(namespace, name);
  }

  /**
   * The bound variables of a function, as a new dict: parameters and variables of its own, then
   * those that inner functions share by their names, then those of outer functions.
   */
  static PyDict locals(PyFrame f) {
    PyDict names = new PyDict();
    SortedMap<String, PyObject> shared = new TreeMap<>();
    for (int i = 0; i < f.code.localNames.length; i++) {
      PyCell cell = f.r[i] instanceof PyCell known ? known : null;
      PyObject value = cell == null ? f.r[i] : cell.contents;
      String name = f.code.localNames[i];
      if (value == null || name.startsWith(".")) {
        continue;
      }
      if (cell != null && i >= f.code.parameters.registers()) {
        shared.put(name, value);
      } else {
        names.putStr(new PyStr(name), value);
      }
    }
    shared.forEach((name, value) -> names.putStr(new PyStr(name), value));
    for (int i = 0; i < f.closure.length; i++) {
      PyObject value = f.closure[i].contents;
      if (value != null) {
        names.putStr(new PyStr(f.code.freeNames[i]), value);
      }
    }
    return names;
  }

  /** The same, charged for. */
  static PyDict locals(PyFrame f, Meter meter) {
    meter.allocate(VARIABLE_BYTES * (2L + f.code.localNames.length + f.closure.length));
    return locals(f);
  }

  /** Looks a name up in a mapping of the guest's that stands for a namespace. */
  static final class MappingLoad extends NativeFrame {
    private PyFrame f;
    private long word;
    private PyObject namespace;
    private PyStr name;
    private boolean asked;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    MappingLoad() {}

    MappingLoad(PyFrame f, long word, PyObject namespace, PyStr name) {
      this.f = f;
      this.word = word;
      this.namespace = namespace;
      this.name = name;
    }

    @Override
    protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
      if (asked) {
        return value;
      }
      asked = true;
      return machine.operators.getItem(namespace, name);
    }

    @Override
    protected @Nullable PyObject raised(Machine machine, PyException exception) {
      if (!exception.type().isSubtypeOf(ExceptionTypes.KEY_ERROR)) {
        return PROPAGATE;
      }
      boolean free = Instruction.opcode(word) == Opcode.LOAD_NAME_OR_FREE;
      return outside(machine, f, word, name, free);
    }

    @Override
    protected void trace(PyObject.Tracer tracer) {
      tracer.reference(namespace);
      tracer.reference(name);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      f = fields.part(f, PyFrame.class);
      word = fields.number(word);
      namespace = fields.object(namespace);
      name = fields.part(name, PyStr.class);
      asked = fields.flag(asked);
    }
  }
}

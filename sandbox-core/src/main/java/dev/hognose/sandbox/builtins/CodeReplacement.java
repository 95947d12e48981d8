// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.PyCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Code objects made of others: {@code replace}, which changes names and places. */
final class CodeReplacement {
  private static final Set<String> KNOWN =
      Set.of(
          "co_argcount",
          "co_posonlyargcount",
          "co_kwonlyargcount",
          "co_nlocals",
          "co_stacksize",
          "co_flags",
          "co_firstlineno",
          "co_code",
          "co_consts",
          "co_names",
          "co_varnames",
          "co_freevars",
          "co_cellvars",
          "co_filename",
          "co_name",
          "co_qualname",
          "co_linetable",
          "co_exceptiontable");

  private CodeReplacement() {}

  /** The code with other names or another place; what else is given must be what it has. */
  static PyObject replaced(Machine machine, @Nullable PyObject[] args) {
    PyCode self = (PyCode) Dunders.at(args, 0);
    Code.Identity identity = self.code.identity;
    String name = identity.name();
    String qualified = identity.qualifiedName();
    String file = identity.source().name();
    int line = identity.firstLine();
    PyDict changes = (PyDict) Dunders.at(args, 1);
    for (int i = 0; i < changes.used(); i++) {
      if (!(changes.keyAt(i) instanceof PyStr key)) {
        continue;
      }
      PyObject value = changes.valueAt(i);
      switch (key.value()) {
        case "co_name" -> name = text(key, value);
        case "co_qualname" -> qualified = text(key, value);
        case "co_filename" -> file = text(key, value);
        case "co_firstlineno" -> line = number(value);
        default -> requireSame(machine, self, key, value);
      }
    }
    machine.meter().allocate(8L * self.code.spans.length + 64);
    machine.meter().work(self.code.spans.length);
    Code.Source source = identity.source();
    if (!file.equals(source.name())) {
      source = new Code.Source(file, source.text(), source.internal());
      machine.meter().allocate(16L * source.text().length());
    }
    return new PyCode(
        self.code.identifiedAs(new Code.Identity(name, qualified, identity.doc(), line, source)));
  }

  private static String text(PyStr key, PyObject value) {
    if (Payload.of(value) instanceof PyStr text) {
      return text.value();
    }
    throw Raise.badArgument("replace() argument '" + key.value() + "'", "str", value);
  }

  private static int number(PyObject value) {
    if (!(Payload.of(value) instanceof PyInt number)) {
      throw Raise.typeError(
          "'" + value.type().shownName() + "' object cannot be interpreted as an integer");
    }
    if (number.value < 0 || number.value > 0xFFFFFF) {
      throw Raise.valueError("code: co_firstlineno must be between 0 and " + 0xFFFFFF);
    }
    return (int) number.value;
  }

  private static void requireSame(Machine machine, PyCode self, PyStr key, PyObject value) {
    if (!KNOWN.contains(key.value())) {
      throw Raise.typeError("replace() got an unexpected keyword argument '" + key.value() + "'");
    }
    PyType type = self.type();
    if (!(type.lookup(key) instanceof PyBuiltin getter)) {
      throw new IllegalStateException("code objects have no " + key.value());
    }
    PyObject known = getter.body.call(machine, new PyObject[] {self});
    if (known == null || !Comparison.equal(machine.meter(), known, value)) {
      throw Raise.valueError(
          "replace() can change names, file and first line of code, not " + key.value());
    }
  }
}

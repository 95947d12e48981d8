// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.PyProperty;
import dev.hognose.sandbox.vm.Signature;
import org.jspecify.annotations.Nullable;

/**
 * A field of a named tuple as an attribute of its class: a property that gets an item and refuses
 * all else.
 */
final class TupleGetter extends PyProperty {
  static final PyType TYPE = PyType.builtin("_tuplegetter").isFinal();

  static final Table METHODS =
      Table.of(TYPE)
          .value("__module__", new PyStr("collections"))
          .staticMethod("__new__", "cls, index, doc, /", TupleGetter::make)
          .method("__get__", "self, instance, owner=None, /", TupleGetter::get)
          .method(
              "__set__",
              "self, instance, value, /",
              (m, a) -> m.call(self(a).setter, Args.at(a, 1)))
          .method(
              "__delete__", "self, instance, /", (m, a) -> m.call(self(a).deleter, Args.at(a, 1)))
          .method("__repr__", "self, /", TupleGetter::show)
          .method("__reduce__", "self, /", (m, a) -> PyTuple.of(TYPE, self(a).parts()))
          .getter("__doc__", (m, a) -> self(a).doc);

  private static final PyBuiltin SETTER = refusal("set");
  private static final PyBuiltin DELETER = refusal("delete");

  private int index;

  /** A blank one, which a snapshot fills. */
  TupleGetter() {}

  private TupleGetter(int index, PyObject doc) {
    super(getter(index), SETTER, DELETER, doc);
    this.index = index;
  }

  private static PyObject getter(int index) {
    return new ItemGetter(new PyObject[] {PyInt.of(index)});
  }

  private static PyBuiltin refusal(String verb) {
    return new PyBuiltin(
        verb,
        Signature.of("*args"),
        (m, a) -> {
          throw Raise.of(ExceptionTypes.ATTRIBUTE_ERROR, "can't " + verb + " attribute");
        },
        PyBuiltin.Binding.FUNCTION,
        null,
        false,
        "collections");
  }

  private static TupleGetter self(@Nullable PyObject[] args) {
    return (TupleGetter) Args.at(args, 0);
  }

  private static PyObject make(Machine machine, @Nullable PyObject[] args) {
    return new TupleGetter((int) Args.integer(args, 1, 0), Args.at(args, 2));
  }

  private static @Nullable PyObject get(Machine machine, @Nullable PyObject[] args) {
    PyObject instance = Args.at(args, 1);
    if (instance == PyNone.NONE) {
      return self(args);
    }
    if (!(Payload.of(instance) instanceof PyTuple)) {
      throw Raise.typeError(
          "descriptor for index '"
              + self(args).index
              + "' for tuple subclasses doesn't apply to '"
              + instance.type().shownName()
              + "' object");
    }
    return machine.call(self(args).getter, instance);
  }

  private static PyObject show(Machine machine, @Nullable PyObject[] args) {
    return new PyStr("_tuplegetter" + Repr.repr(machine.meter(), self(args).parts()));
  }

  private PyTuple parts() {
    return PyTuple.of(PyInt.of(index), doc);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public void exchange(Fields fields) {
    index = fields.integer(index);
    doc = fields.object(doc);
    name = fields.object(name);
    if (fields.isLoading()) {
      getter = getter(index);
      setter = SETTER;
      deleter = DELETER;
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyComplex;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyFrozenSet;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyMemoryView;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyRange;
import dev.hognose.sandbox.objects.PySequenceReverser;
import dev.hognose.sandbox.objects.PySet;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PySlice;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.PyProperty;
import dev.hognose.sandbox.vm.PySuper;
import dev.hognose.sandbox.vm.PyWrappedFunction;
import dev.hognose.sandbox.vm.Signature;
import java.util.ArrayList;
import java.util.List;

/** The contents of the module {@code builtins}, in one place. */
public final class Builtins {
  /** What a function of the prelude gets for an optional argument that was left out. */
  public static final PyObject MISSING =
      new PyInstance(PyType.builtin("missing").withoutInstanceDict(), null);

  /** The tables of the builtin types. */
  private static final List<Table> TYPES = types();

  /** The functions. */
  private static final List<Table> FUNCTIONS =
      List.of(
          Aggregates.FUNCTIONS,
          AttributeFunctions.FUNCTIONS,
          GeneratorMethods.FUNCTIONS,
          NamespaceFunctions.FUNCTIONS,
          SiteFunctions.FUNCTIONS,
          NumberFunctions.FUNCTIONS,
          ObjectFunctions.FUNCTIONS,
          Printing.FUNCTIONS,
          TextFunctions.FUNCTIONS);

  /** What only the prelude sees. */
  private static final List<Table> PRIVATE =
      List.of(
          GeneratorMethods.PRIVATE,
          Aggregates.PRIVATE,
          LazyIterators.PRIVATE,
          MappingProxyMethods.PRIVATE,
          PreludeFunctionsContainers.FUNCTIONS,
          PreludeFunctionsMachine.FUNCTIONS,
          PreludeText.FUNCTIONS,
          Printing.PRIVATE);

  /** The types that have a name in the module. */
  private static final List<PyType> NAMED =
      List.of(
          PyType.OBJECT,
          PyType.TYPE,
          PyInt.TYPE,
          PyBool.TYPE,
          PyFloat.TYPE,
          PyComplex.TYPE,
          PyStr.TYPE,
          PyBytes.TYPE,
          PyByteArray.TYPE,
          PyMemoryView.TYPE,
          PyList.TYPE,
          PyTuple.TYPE,
          PyDict.TYPE,
          PySet.TYPE,
          PyFrozenSet.TYPE,
          PyRange.TYPE,
          PySlice.TYPE,
          MapIterator.TYPE,
          FilterIterator.TYPE,
          ZipIterator.TYPE,
          EnumerateIterator.TYPE,
          PySequenceReverser.TYPE,
          PyProperty.TYPE,
          PySuper.TYPE,
          PyWrappedFunction.CLASS_METHOD,
          PyWrappedFunction.STATIC_METHOD);

  private Builtins() {}

  private static List<Table> types() {
    List<Table> tables = new ArrayList<>();
    addMachineTypes(tables);
    tables.add(IntMethods.METHODS);
    tables.add(BoolMethods.METHODS);
    tables.add(FloatMethods.METHODS);
    tables.add(ComplexMethods.METHODS);
    tables.add(StrMethods.METHODS);
    tables.add(BytesMethods.METHODS);
    tables.add(ByteArrayMethods.METHODS);
    tables.add(MemoryViewMethods.METHODS);
    tables.add(ListMethods.METHODS);
    tables.add(TupleMethods.METHODS);
    tables.add(DictMethods.METHODS);
    tables.add(DictViewMethods.KEYS);
    tables.add(DictViewMethods.VALUES);
    tables.add(DictViewMethods.ITEMS);
    tables.add(SetMethods.METHODS);
    tables.add(FrozenSetMethods.METHODS);
    tables.add(RangeMethods.METHODS);
    tables.add(SliceMethods.METHODS);
    tables.add(MappingProxyMethods.METHODS);
    tables.add(GenericMethods.ALIAS);
    tables.add(GenericMethods.UNION);
    tables.addAll(GenericMethods.SUBSCRIPTS);
    tables.addAll(IteratorMethods.TABLES);
    tables.addAll(LazyIterators.TABLES);
    return List.copyOf(tables);
  }

  /** Types of what the machine itself works with. */
  private static void addMachineTypes(List<Table> tables) {
    tables.add(ObjectMethods.METHODS);
    tables.add(TypeMethods.METHODS);
    tables.addAll(SingletonMethods.METHODS);
    tables.add(CodeMethods.METHODS);
    tables.add(DescriptorMethods.PROPERTY);
    tables.add(DescriptorMethods.CLASS_METHOD);
    tables.add(DescriptorMethods.STATIC_METHOD);
    tables.add(DescriptorMethods.SLOT);
    tables.add(ExceptionMethods.METHODS);
    tables.add(ExceptionMethods.KEY_ERROR);
    tables.add(ExceptionMethods.STOP_ITERATION);
    tables.add(ExceptionMethods.SYSTEM_EXIT);
    tables.add(ExceptionMethods.OS_ERROR);
    tables.add(ExceptionMethods.IMPORT_ERROR);
    tables.add(ExceptionMethods.NAME_ERROR);
    tables.add(ExceptionMethods.ATTRIBUTE_ERROR);
    tables.add(ExceptionMethods.SYNTAX_ERROR);
    tables.add(UnicodeErrorMethods.ENCODE);
    tables.add(UnicodeErrorMethods.DECODE);
    tables.add(UnicodeErrorMethods.TRANSLATE);
    tables.add(PreludeFunctionsMachine.GROUPS);
    tables.add(FunctionMethods.FUNCTIONS);
    tables.add(FunctionMethods.CACHED);
    tables.add(FunctionMethods.METHODS);
    tables.add(FunctionMethods.BUILTIN_FUNCTIONS);
    tables.add(FunctionMethods.BUILTIN_METHODS);
    tables.add(FunctionMethods.WRAPPERS);
    tables.add(FunctionMethods.BOUND_WRAPPERS);
    tables.add(FunctionMethods.GETTERS);
    tables.add(FunctionMethods.CLASS_METHODS);
    tables.add(FunctionMethods.HOST_FUNCTIONS);
    tables.add(GeneratorMethods.GENERATOR);
    tables.add(GeneratorMethods.COROUTINE);
    tables.add(GeneratorMethods.ASYNC_GENERATOR);
    tables.addAll(GeneratorMethods.STEPS);
    tables.add(CellMethods.METHODS);
    tables.add(ModuleMethods.METHODS);
    tables.add(SuperMethods.METHODS);
    tables.add(TracebackMethods.TRACEBACK);
    tables.add(TracebackMethods.FRAME);
  }

  /** Gives the builtin types their attributes. To be called once in a process, by one thread. */
  public static void installAll() {
    TYPES.forEach(Table::install);
  }

  /** The names of the module {@code builtins}. */
  public static PyDict namespace() {
    PyDict names = new PyDict();
    put(names, "None", PyNone.NONE);
    put(names, "Ellipsis", PySingleton.ELLIPSIS);
    put(names, "NotImplemented", PySingleton.NOT_IMPLEMENTED);
    put(names, "False", PyBool.FALSE);
    put(names, "True", PyBool.TRUE);
    put(names, "__debug__", PyBool.TRUE);
    put(names, "__name__", new PyStr("builtins"));
    for (PyType type : NAMED) {
      put(names, type.name(), type);
    }
    for (PyType type : ExceptionTypes.all()) {
      put(names, type.name(), type);
    }
    put(names, "EnvironmentError", ExceptionTypes.OS_ERROR);
    put(names, "IOError", ExceptionTypes.OS_ERROR);
    for (Table table : FUNCTIONS) {
      table.rows().forEach((name, value) -> put(names, name, value));
    }
    return names;
  }

  /** The names that functions of the prelude see. */
  public static PyDict preludeNamespace() {
    PyDict names = namespace();
    put(names, "_missing", MISSING);
    for (Table table : PRIVATE) {
      table.rows().forEach((name, value) -> put(names, name, value));
    }
    return names;
  }

  /**
   * The builtin by which functions of the prelude call one of their own.
   *
   * @param parameters its parameters, none of them optional
   */
  public static PyObject preludeHelper(String name, List<String> parameters) {
    String signature = parameters.isEmpty() ? "" : String.join(", ", parameters) + ", /";
    return new PyBuiltin(
        name,
        Signature.of(signature),
        (m, a) -> PyBuiltin.FALLBACK,
        PyBuiltin.Binding.FUNCTION,
        null,
        false,
        "prelude");
  }

  private static void put(PyDict names, String name, PyObject value) {
    names.putStr(new PyStr(name), value);
  }
}

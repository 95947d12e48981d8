// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.PyGenericAlias;
import dev.hognose.sandbox.builtins.PyUnion;
import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.PyCell;
import dev.hognose.sandbox.objects.PyMappingProxy;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.vm.PyBoundMethod;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.PyCode;
import dev.hognose.sandbox.vm.PyFunction;
import dev.hognose.sandbox.vm.PyGenerator;
import dev.hognose.sandbox.vm.PyModule;
import dev.hognose.sandbox.vm.PySlot;
import dev.hognose.sandbox.vm.PyTraceback;
import dev.hognose.sandbox.vm.PyTracebackFrame;

/** The natives of the module {@code types}: the classes that have no name among the builtins. */
final class TypesModule {
  static final Table NATIVES =
      Table.ofModule("types")
          .value("FunctionType", PyFunction.TYPE)
          .value("LambdaType", PyFunction.TYPE)
          .value("CodeType", PyCode.TYPE)
          .value("MappingProxyType", PyMappingProxy.TYPE)
          .value("CellType", PyCell.TYPE)
          .value("GeneratorType", PyGenerator.GENERATOR)
          .value("CoroutineType", PyGenerator.COROUTINE)
          .value("AsyncGeneratorType", PyGenerator.ASYNC_GENERATOR)
          .value("MethodType", PyBoundMethod.TYPE)
          .value("BuiltinFunctionType", PyBuiltin.FUNCTION_TYPE)
          .value("BuiltinMethodType", PyBuiltin.FUNCTION_TYPE)
          .value("MethodWrapperType", PyBuiltin.BOUND_WRAPPER_TYPE)
          .value("WrapperDescriptorType", PyBuiltin.WRAPPER_TYPE)
          .value("MethodDescriptorType", PyBuiltin.METHOD_TYPE)
          .value("ClassMethodDescriptorType", PyBuiltin.CLASS_METHOD_TYPE)
          .value("GetSetDescriptorType", PyBuiltin.GETTER_TYPE)
          .value("MemberDescriptorType", PySlot.TYPE)
          .value("ModuleType", PyModule.TYPE)
          .value("TracebackType", PyTraceback.TYPE)
          .value("FrameType", PyTracebackFrame.TYPE)
          .value("GenericAlias", PyGenericAlias.TYPE)
          .value("UnionType", PyUnion.TYPE)
          .value("EllipsisType", PySingleton.ELLIPSIS.type())
          .value("NotImplementedType", PySingleton.NOT_IMPLEMENTED.type())
          .value("NoneType", PyNone.TYPE);

  private TypesModule() {}
}

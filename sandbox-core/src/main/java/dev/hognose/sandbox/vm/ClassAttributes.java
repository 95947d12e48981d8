// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import org.jspecify.annotations.Nullable;

/** Attributes of classes: of the metaclass's data descriptors, the class's order, the metaclass. */
public final class ClassAttributes {
  private ClassAttributes() {}

  /** The attribute of a class. */
  public static @Nullable PyObject get(Machine machine, PyType type, PyStr name) {
    PyType metaclass = type.type();
    PyObject inMeta = metaclass.lookup(name);
    if (inMeta != null && Attributes.isData(inMeta)) {
      return Attributes.bind(machine, inMeta, type, metaclass);
    }
    PyObject found = type.lookup(name);
    if (found != null) {
      return onClass(machine, found, type);
    }
    if (inMeta != null) {
      return Attributes.bind(machine, inMeta, type, metaclass);
    }
    throw Raise.attributeError(type, name);
  }

  /** What a class attribute is when it is asked of the class itself. */
  public static @Nullable PyObject onClass(Machine machine, PyObject found, PyType type) {
    if (found instanceof PyFunction || found instanceof PyProperty || found instanceof PySlot) {
      return found;
    }
    if (found instanceof PyBuiltin builtin) {
      return builtin.binding == PyBuiltin.Binding.CLASS_METHOD
          ? new PyBoundMethod(found, type)
          : found;
    }
    if (found instanceof PyWrappedFunction wrapped) {
      return wrapped.bindsClass() ? new PyBoundMethod(wrapped.function, type) : wrapped.function;
    }
    if (found instanceof Attributes.NativeDescriptor descriptor) {
      return descriptor.get(machine, PyNone.NONE, type);
    }
    if (found instanceof PyInstance instance) {
      PyObject getter = instance.type().lookup(Names.GET);
      return getter == null ? found : Calls.onType(machine, getter, found, PyNone.NONE, type);
    }
    return found;
  }
}

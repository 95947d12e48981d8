// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What an instruction found when it looked up an attribute.
 *
 * @param shape of the instance, or null if the object is of a builtin type
 * @param type class of the object
 * @param version of the class when this was found
 * @param place of the value in the instance, or negative; {@code ~place} of a value that an
 *     instruction adds
 * @param found what the class has for the name where the instance has nothing
 * @param carrier Java class of the objects it holds for, whatever their shape and version: one
 *     whose objects are all of the one builtin class; or null
 * @param grown shape of the instance after the name was added, for an instruction that sets
 */
record AttributeCache(
    @Nullable Shape shape,
    PyType type,
    int version,
    int place,
    @Nullable PyObject found,
    @Nullable Class<?> carrier,
    @Nullable Shape grown) {

  AttributeCache(
      @Nullable Shape shape,
      PyType type,
      int version,
      int place,
      @Nullable PyObject found,
      @Nullable Shape grown) {
    this(shape, type, version, place, found, null, grown);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.Raise;
import org.jspecify.annotations.Nullable;

/** Awaitables and asynchronous iteration. */
public final class Awaiting {
  private Awaiting() {}

  /** The iterator that drives an awaitable. */
  static @Nullable PyObject awaitable(Machine machine, PyObject object) {
    if (object instanceof PyGenerator generator
        && generator.frame.code.flavor == Code.Flavor.COROUTINE) {
      if (generator.awaited() != null) {
        throw Raise.runtimeError("coroutine is being awaited already");
      }
      return object;
    }
    if (object instanceof PyGenerator generator
        && generator.frame.code.identity.source().internal()) {
      return object;
    }
    PyObject method = object.type().lookup(Names.AWAIT);
    if (method == null) {
      throw Raise.typeError(
          "object " + object.type().shownName() + " can't be used in 'await' expression");
    }
    return Calls.onType(machine, method, object);
  }

  /** What {@code aiter} gives. */
  public static @Nullable PyObject iterator(Machine machine, PyObject object) {
    if (object.type().lookup(Names.AITER) == null) {
      throw Raise.typeError("'" + object.type().shownName() + "' object is not an async iterable");
    }
    return asyncIterator(machine, object);
  }

  /** What {@code async for} iterates. */
  public static @Nullable PyObject asyncIterator(Machine machine, PyObject object) {
    PyObject method = object.type().lookup(Names.AITER);
    if (method == null) {
      throw Raise.typeError(
          "'async for' requires an object with __aiter__ method, got " + object.type().shownName());
    }
    return Calls.onType(machine, method, object);
  }

  /** The awaitable of the next item. */
  public static @Nullable PyObject asyncNext(Machine machine, PyObject iterator) {
    PyObject method = iterator.type().lookup(Names.ANEXT);
    if (method == null) {
      throw Raise.typeError(
          "'async for' requires an iterator with __anext__ method, got "
              + iterator.type().shownName());
    }
    return Calls.onType(machine, method, iterator);
  }
}

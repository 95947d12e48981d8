// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.code.UnusedResult;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.Raise;
import org.jspecify.annotations.Nullable;

/** Awaitables and asynchronous iteration. */
public final class Awaiting {
  private Awaiting() {}

  /** The iterator that drives an awaitable. */
  static @Nullable PyObject awaitable(Machine machine, PyFrame f, PyObject object) {
    if (object instanceof PyGenerator generator
        && generator.frame.code.flavor == Code.Flavor.COROUTINE) {
      if (generator.finished) {
        throw Raise.runtimeError("cannot reuse already awaited coroutine");
      }
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
      throw refusal(f, object.type().shownName());
    }
    return machine.push(new Iterating.IterFrame(object, method));
  }

  /** Whether a program makes a coroutine and throws it away at once, as {@code f()} alone does. */
  static boolean isForgotten(Machine machine, PyGenerator made) {
    return made.frame.code.flavor == Code.Flavor.COROUTINE
        && machine.top instanceof PyFrame caller
        && !caller.code.identity.source().internal()
        && UnusedResult.of(caller.code, caller.pc, machine.target);
  }

  /** Says what cannot be awaited: the instructions before tell where it came from. */
  private static PyError refusal(PyFrame f, String type) {
    long[] code = f.code.instructions;
    int at = f.pc - 2;
    int before = at < 0 ? -1 : Instruction.opcode(code[at]);
    if (before == Opcode.GET_ANEXT) {
      PyError error =
          Raise.typeError("'async for' received an invalid object from __anext__: " + type);
      PyException cause = unawaitable(type).exception();
      error.exception().cause = cause;
      error.exception().context = cause;
      error.exception().suppressContext = true;
      return error;
    }
    boolean entered =
        before == Opcode.CALL && at > 0 && Instruction.opcode(code[at - 1]) == Opcode.LOAD_SPECIAL;
    return entered || before == Opcode.CALL_EXIT
        ? Raise.typeError(
            "'async with' received an object from "
                + (entered ? "__aenter__" : "__aexit__")
                + " that does not implement __await__: "
                + type)
        : unawaitable(type);
  }

  private static PyError unawaitable(String type) {
    return Raise.typeError("object " + type + " can't be used in 'await' expression");
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
          "'async for' received an object from __aiter__ that does not implement __anext__: "
              + iterator.type().shownName());
    }
    return Calls.onType(machine, method, iterator);
  }
}

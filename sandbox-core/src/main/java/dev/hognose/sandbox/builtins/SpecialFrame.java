// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Calls;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.NativeFrame;
import org.jspecify.annotations.Nullable;

/** Calls a special method of the guest for a builtin function, and checks what it gives. */
final class SpecialFrame extends NativeFrame {
  /** The builtin function. */
  enum Use {
    LEN,
    STR,
    REPR
  }

  private Use use;
  private PyObject method;
  private PyObject object;
  private int stage;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  SpecialFrame() {}

  SpecialFrame(Use use, PyObject method, PyObject object) {
    this.use = use;
    this.method = method;
    this.object = object;
  }

  @Override
  protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
    PyObject answer = value;
    if (stage == 0) {
      stage = 1;
      answer = Calls.onType(machine, method, object);
    }
    if (answer == null || stage > 1) {
      return answer;
    }
    if (use == Use.LEN) {
      if (answer instanceof PyInt length && !(answer instanceof PyBool) && length.value >= 0) {
        return length;
      }
      stage = 2;
      return machine.callPrelude("_length_of", answer);
    }
    if (answer instanceof PyStr
        || answer instanceof PyInstance instance && instance.payload instanceof PyStr) {
      return answer;
    }
    throw Raise.typeError(
        (use == Use.STR ? "__str__" : "__repr__")
            + " returned non-string (type "
            + answer.type().name()
            + ")");
  }

  @Override
  protected void trace(PyObject.Tracer tracer) {
    tracer.reference(method);
    tracer.reference(object);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    use = fields.choice(use, Use.values());
    method = fields.object(method);
    object = fields.object(object);
    stage = fields.integer(stage);
  }
}

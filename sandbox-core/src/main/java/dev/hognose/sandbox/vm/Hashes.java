// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import org.jspecify.annotations.Nullable;

/** The hash of an object whose class may define {@code __hash__}. */
public final class Hashes {
  private Hashes() {}

  /** The hash as an int, or null if it will come. */
  public static @Nullable PyObject ask(Machine machine, PyObject object) {
    PyObject method = object.type().lookup(Names.HASH);
    if (method == null || method == PyNone.NONE) {
      throw Hashing.unhashable(object);
    }
    if (method == PyType.OBJECT.lookup(Names.HASH)) {
      return PyInt.of(machine.session().identities().of(object) >> 4);
    }
    return machine.push(new HashFrame(object, method));
  }

  /** What {@code __hash__} has given, folded to 64 bits. */
  static PyInt folded(PyObject answer) {
    if (answer instanceof PyInstance || !answer.type().isSubtypeOf(PyInt.TYPE)) {
      throw Raise.typeError("__hash__ method should return an integer");
    }
    return answer instanceof PyInt plain && plain.value != -1
        ? plain
        : PyInt.of(Hashing.hash(answer));
  }

  /** Calls {@code __hash__} and folds its answer to 64 bits. */
  static final class HashFrame extends NativeFrame {
    private PyObject object;
    private PyObject method;
    private boolean asked;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    HashFrame() {}

    HashFrame(PyObject object, PyObject method) {
      this.object = object;
      this.method = method;
    }

    @Override
    protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
      PyObject answer = value;
      if (!asked) {
        asked = true;
        answer = Calls.onType(machine, method, object);
      }
      return answer == null ? null : folded(answer);
    }

    @Override
    protected void trace(PyObject.Tracer tracer) {
      tracer.reference(object);
      tracer.reference(method);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      object = fields.object(object);
      method = fields.object(method);
      asked = fields.flag(asked);
    }
  }
}

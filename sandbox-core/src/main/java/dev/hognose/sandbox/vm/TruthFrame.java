// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyBigInt;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.Raise;
import org.jspecify.annotations.Nullable;

/** Asks {@code __bool__} or {@code __len__} for the truth of an object. */
final class TruthFrame extends NativeFrame {
  /** What becomes of the truth. */
  enum Use {
    /** It is the result. */
    VALUE,
    /** Its opposite is the result. */
    NEGATE,
    /** The Python frame below jumps by it. */
    JUMP
  }

  private PyObject object;
  private Use use;
  private long word;
  private boolean asked;
  private boolean byLength;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  TruthFrame() {}

  TruthFrame(PyObject object, Use use, long word) {
    this.object = object;
    this.use = use;
    this.word = word;
  }

  @Override
  protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
    PyObject answer = value;
    if (!asked) {
      asked = true;
      PyObject method = object.type().lookup(Names.BOOL);
      if (method == null) {
        method = object.type().lookup(Names.LEN);
        byLength = true;
      }
      answer = method == null ? PyBool.TRUE : Calls.onType(machine, method, object);
    }
    if (answer == null) {
      return null;
    }
    return finish(this, use, word, truth(answer));
  }

  private boolean truth(PyObject answer) {
    if (answer instanceof PyBool flag) {
      return flag == PyBool.TRUE;
    }
    if (byLength && answer instanceof PyInt length) {
      if (length.value < 0) {
        throw Raise.valueError("__len__() should return >= 0");
      }
      return length.value != 0;
    }
    if (byLength && answer instanceof PyBigInt length) {
      throw length.signum() < 0
          ? Raise.valueError("__len__() should return >= 0")
          : Raise.overflowError("cannot fit 'int' into an index-sized integer");
    }
    throw Raise.typeError(
        byLength
            ? "'" + answer.type().shownName() + "' object cannot be interpreted as an integer"
            : "__bool__ should return bool, returned " + answer.type().shownName());
  }

  /** Makes the result of a truth, or the jump. */
  static PyObject finish(NativeFrame frame, Use use, long word, boolean truth) {
    return switch (use) {
      case VALUE -> PyBool.of(truth);
      case NEGATE -> PyBool.of(!truth);
      case JUMP -> {
        if (truth == ((word >>> 40 & 1) != 0) && frame.back instanceof PyFrame python) {
          python.pc = (int) (word >>> 41);
        }
        yield DONE;
      }
    };
  }

  @Override
  protected void trace(PyObject.Tracer tracer) {
    tracer.reference(object);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    object = fields.object(object);
    use = fields.choice(use, Use.values());
    word = fields.number(word);
    asked = fields.flag(asked);
    byLength = fields.flag(byLength);
  }
}

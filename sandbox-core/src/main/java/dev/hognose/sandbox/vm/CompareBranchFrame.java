// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyObject;
import org.jspecify.annotations.Nullable;

/** A comparison whose truth decides a jump of the Python frame below. */
final class CompareBranchFrame extends NativeFrame {
  private int opcode;
  private long word;
  private PyObject left;
  private PyObject right;
  private int stage;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  CompareBranchFrame() {}

  CompareBranchFrame(int opcode, long word, PyObject left, PyObject right) {
    this.opcode = opcode;
    this.word = word;
    this.left = left;
    this.right = right;
  }

  @Override
  protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
    PyObject answer = value;
    if (stage == 0) {
      stage = 1;
      answer = machine.push(new CompareFrame(opcode, left, right));
    }
    if (answer != null && stage == 1) {
      stage = 2;
      answer = machine.operators.truth(answer);
    }
    if (answer == null) {
      return null;
    }
    return TruthFrame.finish(this, TruthFrame.Use.JUMP, word, answer == PyBool.TRUE);
  }

  @Override
  protected void trace(PyObject.Tracer tracer) {
    tracer.reference(left);
    tracer.reference(right);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    opcode = fields.integer(opcode);
    word = fields.number(word);
    left = fields.object(left);
    right = fields.object(right);
    stage = fields.integer(stage);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyObject;
import org.jspecify.annotations.Nullable;

/**
 * A builtin operation that waits for the result of something it asked the machine to call. All it
 * needs to go on stands in its fields.
 */
public abstract non-sealed class NativeFrame extends Frame {
  /** What {@link #raised} gives to let an exception pass. */
  protected static final PyObject PROPAGATE = Machine.marker();

  /** What either method gives when it has set up the frame below itself: nothing is delivered. */
  protected static final PyObject DONE = Machine.marker();

  /**
   * Goes on.
   *
   * @param value the result it waited for; null at the very start
   * @return its own result, {@link #DONE}, or null if it asked for something again
   */
  protected abstract @Nullable PyObject resume(Machine machine, @Nullable PyObject value);

  /**
   * Hears that what it waited for raised an exception.
   *
   * @return as {@link #resume}, or {@link #PROPAGATE}
   */
  protected @Nullable PyObject raised(Machine machine, PyException exception) {
    return PROPAGATE;
  }

  /** Hears that the execution has ended, and what it waited for will never come. */
  protected void dropped(Machine machine) {}

  /**
   * Takes the next item of the generator that it has asked for one, and wants another: the
   * generator then goes on at once. Neither runs guest code nor asks the machine for anything.
   *
   * @return false if it has done nothing, and the item is to come to {@link #resume}
   */
  protected boolean takes(Machine machine, PyObject item) {
    return false;
  }

  @Override
  public void exchange(Fields fields) {
    returnTo = fields.integer(returnTo);
  }
}

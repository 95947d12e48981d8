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

  @Override
  public void exchange(Fields fields) {
    returnTo = fields.integer(returnTo);
  }
}

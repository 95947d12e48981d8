// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.Traced;
import org.jspecify.annotations.Nullable;

/** An iterator whose steps may need guest code, such as {@code map} or {@code zip}. */
public abstract class GuestIterator extends Traced {
  /** Whether a step is under way; a step inside it is an error. */
  boolean running;

  /**
   * Takes a step, or goes on with one.
   *
   * @param received null to begin a step; then each value asked for by {@link Machine#next} or
   *     {@link Machine#call} when that gave null, {@link Machine#EXHAUSTED} included
   * @return the item, {@link Machine#EXHAUSTED}, or null if something was asked for that will come
   */
  protected abstract @Nullable PyObject advance(Machine machine, @Nullable PyObject received);

  /**
   * Takes a whole step if that needs no guest code for sure.
   *
   * @return the item, {@link Machine#EXHAUSTED}, or null if a step is to begin
   */
  protected @Nullable PyObject advanceNatively(Machine machine) {
    return null;
  }

  /** Gives up the step that is under way, out of which an exception comes. */
  protected void abandon() {}

  @Override
  public void exchange(Fields fields) {
    running = fields.flag(running);
  }

  /** Whether a StopIteration that comes out of a step means its end; otherwise it goes on up. */
  protected boolean endsAtStopIteration() {
    return true;
  }
}

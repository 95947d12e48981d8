// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.CallSite;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyObject;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Calls a method whose look-up runs guest code, such as {@code __getattr__} or a property. */
final class MethodCallFrame extends NativeFrame {
  private CallSite site;
  private PyFrame caller;
  private boolean called;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  MethodCallFrame() {}

  private MethodCallFrame(CallSite site, PyFrame caller) {
    this.site = site;
    this.caller = caller;
  }

  /**
   * Puts itself between the caller and the frames that look the attribute up.
   *
   * @return null: the result will come
   */
  static @Nullable PyObject await(Machine machine, PyFrame caller, CallSite site) {
    MethodCallFrame frame = new MethodCallFrame(site, caller);
    Frame lowest = machine.top;
    while (lowest != null && lowest.back != caller) {
      lowest = lowest.back;
    }
    if (lowest == null) {
      throw new IllegalStateException("the look-up of a method left no frame");
    }
    frame.returnTo = machine.target;
    frame.back = caller;
    lowest.back = frame;
    return null;
  }

  @Override
  protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
    if (called || value == null) {
      return value;
    }
    called = true;
    return Calls.site(machine, caller, value, site);
  }

  @Override
  protected @Nullable PyObject raised(Machine machine, PyException exception) {
    if (!called) {
      machine.failedLookup = caller;
    }
    return PROPAGATE;
  }

  @Override
  protected void trace(PyObject.Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    caller = fields.part(caller, PyFrame.class);
    CallSite[] sites = caller.code.tables.calls();
    int index = fields.count(fields.isLoading() ? 0 : Arrays.asList(sites).indexOf(site));
    fields.require(index < sites.length, "a call that the code does not make");
    site = sites[index];
    called = fields.flag(called);
  }
}

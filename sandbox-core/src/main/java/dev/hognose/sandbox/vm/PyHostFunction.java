// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;
import org.jspecify.annotations.Nullable;

/** A function of the host, called by name; the machine stops at each call. */
public final class PyHostFunction extends Traced implements NativeCallable {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("host_function").isFinal();

  public String name;
  public String description;

  /** Whether a call gives an awaitable instead of stopping the machine. */
  private boolean isAsync;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyHostFunction() {}

  public PyHostFunction(String name, String description, boolean isAsync) {
    this.isAsync = isAsync;
    this.name = name;
    this.description = description;
  }

  @Override
  public @Nullable PyObject call(Machine machine, PyObject[] args, @Nullable PyDict keywords) {
    if (isAsync) {
      return HostCallFrame.begin(machine, name, args, keywords);
    }
    return HostCallFrame.ask(machine, HostCallFrame.Kind.FUNCTION, name, args, keywords);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 24;
  }

  @Override
  public void trace(Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {
    name = fields.text(name);
    description = fields.text(description);
    isAsync = fields.flag(isAsync);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Raise;
import org.jspecify.annotations.Nullable;

/** Converts and formats a value by special methods of the guest where it has them. */
final class FormatFrame extends NativeFrame {
  private PyObject value;
  private int conversion;
  private @Nullable PyObject spec;
  private int stage;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  FormatFrame() {}

  FormatFrame(PyObject value, int conversion, @Nullable PyObject spec) {
    this.value = value;
    this.conversion = conversion;
    this.spec = spec;
  }

  @Override
  protected @Nullable PyObject resume(Machine machine, @Nullable PyObject answer) {
    PyObject now = answer;
    if (stage == 0) {
      stage = 1;
      PyObject known = Building.formatNatively(machine, value, conversion, spec);
      if (known != null) {
        return known;
      }
      now = converted(machine);
    }
    if (now != null && stage == 1) {
      stage = 2;
      PyObject known = Building.formatNatively(machine, now, 0, spec);
      if (known != null) {
        return known;
      }
      now = machine.callMethod(now, Names.FORMAT, spec == null ? PyStr.EMPTY : spec);
    }
    if (now instanceof PyInstance instance && instance.payload instanceof PyStr text) {
      return text;
    }
    if (now != null && !(now instanceof PyStr)) {
      throw Raise.typeError("__format__ must return a str, not " + now.type().shownName());
    }
    return now;
  }

  private @Nullable PyObject converted(Machine machine) {
    return switch (conversion) {
      case 0 -> value;
      case 1 -> machine.callPrelude("_str", value);
      case 2 -> machine.callPrelude("_repr", value);
      default -> machine.callPrelude("_ascii", value);
    };
  }

  @Override
  protected void trace(PyObject.Tracer tracer) {
    tracer.reference(value);
    tracer.reference(spec);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    value = fields.object(value);
    conversion = fields.integer(conversion);
    spec = fields.optional(spec);
    stage = fields.integer(stage);
  }
}

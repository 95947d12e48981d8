// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calls of the host in one execution: their numbers, and those whose results are to come. */
public final class HostCalls {
  private int last;

  /** Name, arguments, keyword arguments and line of each call under way, by its id. */
  private PyDict pending = new PyDict();

  /**
   * A call whose result is to come.
   *
   * @param keywords keyword arguments, or null
   * @param line line of the program's own code it comes from
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Pending(
      String id, String name, PyObject[] args, @Nullable PyDict keywords, int line) {}

  /** Forgets all calls. */
  void begin() {
    last = 0;
    pending = new PyDict();
  }

  /** The id of a new call. */
  String nextId() {
    return "call_" + ++last;
  }

  /** Notes a call whose result is to come. */
  void add(String id, String name, PyObject[] args, @Nullable PyDict keywords, int line) {
    PyObject words = keywords == null ? PyNone.NONE : keywords;
    pending.putStr(
        new PyStr(id),
        PyTuple.of(new PyStr(name), PyTuple.of(args.clone()), words, PyInt.of(line)));
  }

  /** Whether a call's result is to come. */
  public boolean isPending(String id) {
    return pending.getStr(new PyStr(id)) != null;
  }

  /** Whether any call's result is to come. */
  public boolean isEmpty() {
    return pending.size() == 0;
  }

  /** Forgets a call, as its result is there. */
  public void remove(String id) {
    pending.removeStr(new PyStr(id));
  }

  /** All calls whose results are to come, in the order of their making. */
  public List<Pending> pending() {
    List<Pending> all = new ArrayList<>();
    for (int i = pending.nextPosition(0); i >= 0; i = pending.nextPosition(i + 1)) {
      if (pending.keyAt(i) instanceof PyStr id
          && pending.valueAt(i) instanceof PyTuple call
          && call.items.length == 4
          && call.items[0] instanceof PyStr name
          && call.items[1] instanceof PyTuple args
          && call.items[3] instanceof PyInt line) {
        PyDict keywords = call.items[2] instanceof PyDict words ? words : null;
        all.add(new Pending(id.value(), name.value(), args.items, keywords, (int) line.value));
      }
    }
    return all;
  }

  void trace(PyObject.Tracer tracer) {
    tracer.reference(pending);
  }

  void exchange(Fields fields) {
    last = fields.count(last);
    pending = fields.part(pending, PyDict.class);
  }
}

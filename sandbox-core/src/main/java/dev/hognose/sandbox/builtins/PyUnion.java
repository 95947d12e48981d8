// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ByValue;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;
import java.util.ArrayList;
import java.util.List;

/** A union of types such as {@code int | None}. */
public final class PyUnion extends Traced implements ByValue {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("UnionType").isFinal();

  /** At least two, all different. */
  public PyTuple members;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyUnion() {}

  public PyUnion(PyTuple members) {
    this.members = members;
  }

  /** The union of two types, or the one type if they are the same. */
  public static PyObject of(Meter meter, PyObject left, PyObject right) {
    List<PyObject> members = new ArrayList<>();
    add(meter, members, left);
    add(meter, members, right);
    meter.allocate(48 + 8L * members.size());
    return members.size() == 1
        ? members.getFirst()
        : new PyUnion(PyTuple.of(members.toArray(PyObject[]::new)));
  }

  private static void add(Meter meter, List<PyObject> members, PyObject type) {
    if (type instanceof PyUnion union) {
      for (PyObject each : union.members.items) {
        add(meter, members, each);
      }
      return;
    }
    PyObject member = type == PyNone.NONE ? PyNone.TYPE : type;
    for (PyObject each : members) {
      if (Comparison.same(meter, each, member)) {
        return;
      }
    }
    members.add(member);
  }

  private boolean has(PyObject member, Comparison comparison, int depth) {
    for (PyObject each : members.items) {
      if (comparison.partsSame(each, member, depth)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equalTo(PyObject other) {
    return Comparison.equal(this, other);
  }

  @Override
  public boolean equalTo(PyObject other, Comparison comparison, int depth) {
    if (!(other instanceof PyUnion that) || that.members.items.length != members.items.length) {
      return false;
    }
    for (PyObject each : members.items) {
      if (!that.has(each, comparison, depth)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public long valueHash() {
    return Hashing.hash(this);
  }

  @Override
  public long valueHash(Hashing hashing, int depth) {
    long sum = members.items.length;
    for (PyObject each : members.items) {
      sum += Hashing.combine(hashing.partHash(each, depth), 1);
    }
    return Hashing.combine(sum, 0);
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
  public void trace(Tracer tracer) {
    tracer.reference(members);
  }

  @Override
  public void exchange(Fields fields) {
    members = fields.part(members, PyTuple.class);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.ByValue;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;
import dev.hognose.sandbox.vm.Forwarding;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.NativeCallable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A class with type arguments such as {@code list[int]}; a call of it calls the class. */
public final class PyGenericAlias extends Traced implements NativeCallable, ByValue, Forwarding {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("GenericAlias");

  /** What an alias has itself; all other attributes are those of its class. */
  private static final Set<String> OWN =
      Set.of(
          "__args__",
          "__bases__",
          "__class__",
          "__copy__",
          "__deepcopy__",
          "__mro_entries__",
          "__origin__",
          "__parameters__",
          "__reduce__",
          "__reduce_ex__",
          "__typing_unpacked_tuple_args__",
          "__unpacked__");

  public PyObject origin;
  public PyTuple args;

  /** Whether it stands for its arguments, as {@code *tuple[int, str]} does. */
  public boolean unpacked;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyGenericAlias() {}

  public PyGenericAlias(PyObject origin, PyTuple args) {
    this.origin = origin;
    this.args = args;
  }

  /** One like it that stands for its arguments. */
  PyGenericAlias starred() {
    PyGenericAlias starred = new PyGenericAlias(origin, args);
    starred.unpacked = true;
    return starred;
  }

  @Override
  public @Nullable PyObject call(Machine machine, PyObject[] arguments, @Nullable PyDict keywords) {
    return machine.call(origin, arguments, keywords);
  }

  @Override
  public @Nullable PyObject holderOf(PyStr name) {
    return OWN.contains(name.value()) ? null : origin;
  }

  /** Names of what it has itself. */
  static Set<String> own() {
    return OWN;
  }

  @Override
  public boolean equalTo(PyObject other) {
    return Comparison.equal(this, other);
  }

  @Override
  public boolean equalTo(PyObject other, Comparison comparison, int depth) {
    return other instanceof PyGenericAlias that
        && unpacked == that.unpacked
        && comparison.partsSame(origin, that.origin, depth)
        && comparison.partsSame(args, that.args, depth);
  }

  @Override
  public long valueHash() {
    return Hashing.hash(this);
  }

  @Override
  public long valueHash(Hashing hashing, int depth) {
    return Hashing.combine(hashing.partHash(origin, depth), hashing.partHash(args, depth));
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
    tracer.reference(origin);
    tracer.reference(args);
  }

  @Override
  public void exchange(Fields fields) {
    origin = fields.object(origin);
    args = fields.part(args, PyTuple.class);
    unpacked = fields.flag(unpacked);
  }
}

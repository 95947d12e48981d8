// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.Native;
import dev.hognose.sandbox.vm.PyBuiltin;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The natives of the module {@code random}: the generator, seeded by the host if by nobody else.
 */
final class RandomModule {
  static final Table NATIVES = table();

  private RandomModule() {}

  private static Table table() {
    Table.of(Twister.TYPE)
        .method("random", "self, /", seeded((m, a) -> new PyFloat(self(a).random())))
        .method("getrandbits", "self, k, /", seeded(RandomModule::bits))
        .method("below", "self, n, /", seeded(RandomModule::below))
        .method("shuffle", "self, items, /", seeded(RandomModule::shuffle))
        .method("seed", "self, number, /", RandomModule::seed)
        .method("getstate", "self, /", seeded(RandomModule::state))
        .method("setstate", "self, state, /", RandomModule::setState)
        .install();
    return Table.ofModule("random")
        .function("_twister", "", RandomModule::twister)
        .function("_entropy", "n, /", (m, a) -> m.osCall("random.seed", Args.at(a, 0)))
        .function("_sha512", "data, /", (m, a) -> Digests.hash("SHA-512", Args.bytes(a, 0)));
  }

  private static PyObject twister(Machine machine, @Nullable PyObject[] args) {
    machine.meter().allocate(4L * Twister.WORDS);
    return new Twister();
  }

  private static Twister self(@Nullable PyObject[] args) {
    return (Twister) Args.at(args, 0);
  }

  /** A method that asks the host for a seed first if there is none. */
  private static Native seeded(Native body) {
    return (m, a) -> self(a).isSeeded() ? body.call(m, a) : PyBuiltin.FALLBACK;
  }

  private static PyObject seed(Machine machine, @Nullable PyObject[] args) {
    BigInteger number = Args.big(args, 1);
    machine.meter().work(200 + number.bitLength() / 64);
    self(args).seed(machine.meter(), number);
    return PyNone.NONE;
  }

  private static PyObject bits(Machine machine, @Nullable PyObject[] args) {
    long count = Numbers.ssize(Args.at(args, 1));
    if (count < 0) {
      throw Raise.valueError("number of bits must be non-negative");
    }
    if (count < 64) {
      return PyInt.of(self(args).bits((int) count));
    }
    machine.meter().allocate(count / 8);
    machine.meter().work(count / 64);
    if (count > Integer.MAX_VALUE - 64) {
      throw Raise.overflowError("Python int too large to convert to C int");
    }
    return PyInt.of(self(args).bigBits((int) count));
  }

  private static PyObject below(Machine machine, @Nullable PyObject[] args) {
    BigInteger bound = Args.big(args, 1);
    if (bound.signum() <= 0) {
      return PyInt.of(0);
    }
    if (bound.bitLength() < 64) {
      return PyInt.of(self(args).below(bound.longValue()));
    }
    int count = bound.bitLength();
    machine.meter().allocate(count / 4);
    BigInteger drawn = self(args).bigBits(count);
    while (drawn.compareTo(bound) >= 0) {
      machine.meter().work(count / 64);
      drawn = self(args).bigBits(count);
    }
    return PyInt.of(drawn);
  }

  private static PyObject shuffle(Machine machine, @Nullable PyObject[] args) {
    PyList list = (PyList) Args.at(args, 1);
    for (int i = list.size - 1; i > 0; i--) {
      machine.meter().work(2);
      int j = (int) self(args).below(i + 1);
      PyObject item = list.items[i];
      list.items[i] = list.items[j];
      list.items[j] = item;
    }
    return PyNone.NONE;
  }

  private static PyObject state(Machine machine, @Nullable PyObject[] args) {
    machine.meter().allocate(20L * Twister.WORDS);
    PyObject[] words = new PyObject[Twister.WORDS + 1];
    for (int i = 0; i < Twister.WORDS; i++) {
      words[i] = PyInt.of(self(args).state[i] & 0xFFFFFFFFL);
    }
    words[Twister.WORDS] = PyInt.of(self(args).index);
    return PyTuple.of(words);
  }

  private static PyObject setState(Machine machine, @Nullable PyObject[] args) {
    if (!(Args.plain(args, 1) instanceof PyTuple words)) {
      throw Raise.typeError("state vector must be a tuple");
    }
    if (words.items.length != Twister.WORDS + 1) {
      throw Raise.valueError("state vector is the wrong size");
    }
    int[] state = new int[Twister.WORDS];
    for (int i = 0; i < state.length; i++) {
      state[i] = Numbers.big(Numbers.index(words.items[i])).intValue();
    }
    long index = Numbers.ssize(words.items[Twister.WORDS]);
    if (index < 0 || index > Twister.WORDS) {
      throw Raise.valueError("invalid state");
    }
    System.arraycopy(state, 0, self(args).state, 0, state.length);
    self(args).index = (int) index;
    return PyNone.NONE;
  }
}

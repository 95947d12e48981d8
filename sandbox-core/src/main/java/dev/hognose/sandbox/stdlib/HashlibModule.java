// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/**
 * The natives of the module {@code hashlib}: functions from states to states, all of them bytes.
 */
final class HashlibModule {
  /** Bytes of a message that count as one step. */
  private static final int BYTES_PER_STEP = 16;

  static final Table NATIVES =
      Table.ofModule("_hashlib")
          .function("_sizes", "name, /", HashlibModule::sizes)
          .function("_start", "name, /", HashlibModule::start)
          .function("_start_blake2", "name, parameters, key, last_node, /", HashlibModule::blake)
          .function("_update", "name, state, data, /", HashlibModule::update)
          .function("_digest", "name, state, length, /", HashlibModule::digest)
          .function("_pbkdf2", "name, inner, outer, last, mixed, count, /", HashlibModule::pbkdf2)
          .function("_scrypt_mix", "block, n, r, /", HashlibModule::scryptMix);

  /** Bytes between two looks at the limits. */
  private static final int PIECE = 1 << 14;

  private HashlibModule() {}

  private static HashAlgorithm algorithm(@Nullable PyObject[] args) {
    String name = Args.text(args, 0, "name");
    HashAlgorithm algorithm = HashAlgorithm.named(name);
    if (algorithm == null) {
      throw Raise.valueError("unsupported hash type " + name);
    }
    return algorithm;
  }

  private static HashState state(@Nullable PyObject[] args, int index) {
    return HashState.of(algorithm(args), Args.bytes(args, index));
  }

  /** Digest size and block size of an algorithm, or None. */
  private static PyObject sizes(Machine machine, @Nullable PyObject[] args) {
    HashAlgorithm algorithm = HashAlgorithm.named(Args.text(args, 0, "name"));
    return algorithm == null
        ? PyNone.NONE
        : PyTuple.of(PyInt.of(algorithm.digestSize), PyInt.of(algorithm.blockSize));
  }

  private static PyObject start(Machine machine, @Nullable PyObject[] args) {
    return new PyBytes(new HashState(algorithm(args)).save());
  }

  private static PyObject blake(Machine machine, @Nullable PyObject[] args) {
    HashAlgorithm algorithm = algorithm(args);
    byte[] parameters = Args.bytes(args, 1);
    byte[] key = Args.bytes(args, 2);
    if (algorithm.family != HashAlgorithm.Family.BLAKE
        || parameters.length != algorithm.digestSize
        || key.length > algorithm.digestSize) {
      throw Raise.valueError("not the parameters of such a hash");
    }
    boolean lastNode = Args.truth(Args.at(args, 3));
    return new PyBytes(HashState.ofBlake(algorithm, parameters, key, lastNode).save());
  }

  private static PyObject update(Machine machine, @Nullable PyObject[] args) {
    HashState state = state(args, 1);
    if (Payload.of(Args.at(args, 2)) instanceof PyStr) {
      throw Raise.typeError("Strings must be encoded before hashing");
    }
    byte[] data = Args.bytesOrNull(Args.at(args, 2));
    if (data == null) {
      throw Raise.typeError("object supporting the buffer API required");
    }
    feed(machine.meter(), state, data);
    return new PyBytes(state.save());
  }

  /** Takes a state further. */
  static void feed(Meter meter, HashState state, byte[] data) {
    for (int i = 0; i < data.length; i += PIECE) {
      int end = Math.min(data.length - i, PIECE);
      meter.work(end / BYTES_PER_STEP);
      state.update(data, i, i + end);
    }
  }

  private static PyObject digest(Machine machine, @Nullable PyObject[] args) {
    HashState state = state(args, 1);
    long length = Args.integer(args, 2, 0);
    if (state.algorithm.digestSize > 0) {
      length = Math.min(length, state.algorithm.digestSize);
    }
    if (length < 0 || length > Integer.MAX_VALUE - 64) {
      throw Raise.with(ExceptionTypes.MEMORY_ERROR);
    }
    machine.meter().allocate(length);
    machine.meter().work(length / BYTES_PER_STEP);
    return new PyBytes(state.finish(machine.meter(), (int) length));
  }

  /** Some rounds of PBKDF2 (RFC 8018, 5.2): the last value and the values mixed so far. */
  private static PyObject pbkdf2(Machine machine, @Nullable PyObject[] args) {
    HashState inner = state(args, 1);
    HashState outer = state(args, 2);
    byte[] last = Args.bytes(args, 3).clone();
    byte[] mixed = Args.bytes(args, 4).clone();
    long count = Args.integer(args, 5, 0);
    int size = inner.algorithm.digestSize;
    if (last.length != size || mixed.length != size) {
      throw Raise.valueError("not values of such a hash");
    }
    Meter meter = machine.meter();
    for (long i = 0; i < count; i++) {
      meter.work(16);
      HashState first = inner.copy();
      first.update(last);
      HashState second = outer.copy();
      second.update(first.finish(meter, size));
      last = second.finish(meter, size);
      for (int k = 0; k < size; k++) {
        mixed[k] ^= last[k];
      }
    }
    return PyTuple.of(new PyBytes(last), new PyBytes(mixed));
  }

  private static PyObject scryptMix(Machine machine, @Nullable PyObject[] args) {
    byte[] block = Args.bytes(args, 0);
    long n = Args.integer(args, 1, 0);
    long r = Args.integer(args, 2, 0);
    if (r < 1
        || r > 1 << 20
        || block.length != 128 * r
        || n < 2
        || n > 1 << 24
        || 128 * r * n > 1L << 31) {
      throw Raise.valueError("Invalid parameter combination for n, r, p, maxmem.");
    }
    machine.meter().allocate(128 * r * n);
    return new PyBytes(Scrypt.mix(machine.meter(), block, (int) n, (int) r));
  }
}

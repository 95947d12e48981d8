// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.NativeVersion;
import dev.hognose.sandbox.vm.PyFunction;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Native versions of hashes of bytes: made, fed and read without a frame. */
final class HashVersions {
  private static final SlotLayout HASH = new SlotLayout("HASH", "_name", "_state");
  private static final PyStr CLASS = PyStr.shared("HASH");
  private static final int NAME = 0;
  private static final int STATE = 1;

  /** Bytes of an instance and its values. */
  private static final int INSTANCE_BYTES = 256;

  /** By the qualified names of the functions. */
  static final Map<String, NativeVersion> ALL = all();

  private HashVersions() {}

  private static Map<String, NativeVersion> all() {
    Map<String, NativeVersion> all = new HashMap<>();
    for (String name : List.of("md5", "sha1", "sha224", "sha256", "sha384", "sha512")) {
      HashAlgorithm algorithm = HashAlgorithm.named(name);
      PyStr text = PyStr.shared(name);
      if (algorithm != null) {
        all.put(name, (m, f, a) -> made(m, f, algorithm, text, a));
      }
    }
    all.put("HASH.update", HashVersions::update);
    all.put("HASH.digest", HashVersions::digest);
    all.put("HASH.hexdigest", HashVersions::hexDigest);
    return Map.copyOf(all);
  }

  private static @Nullable PyObject made(
      Machine machine, PyFunction function, HashAlgorithm algorithm, PyStr name, PyObject[] args) {
    if (args.length > 1
        || args.length == 1 && !(args[0] instanceof PyBytes)
        || !(function.globals.getStr(CLASS) instanceof PyType type)
        || type.isBuiltin()) {
      return null;
    }
    machine.meter().allocate(INSTANCE_BYTES);
    HashState state = new HashState(algorithm);
    if (args.length == 1) {
      HashlibModule.feed(machine.meter(), state, ((PyBytes) args[0]).value);
    }
    return HASH.make(type, new PyObject[] {name, new PyBytes(state.save())});
  }

  /** The state of a hash that is fed by nobody else, or null. */
  private static @Nullable HashState state(PyFunction function, PyObject[] args) {
    if (args.length == 0 || !HASH.holds(function, args[0])) {
      return null;
    }
    @Nullable PyObject[] values = ((PyInstance) args[0]).values;
    if (!(values[NAME] instanceof PyStr name) || !(values[STATE] instanceof PyBytes saved)) {
      return null;
    }
    HashAlgorithm algorithm = HashAlgorithm.named(name.value());
    return algorithm == null ? null : HashState.of(algorithm, saved.value);
  }

  private static @Nullable PyObject update(Machine machine, PyFunction function, PyObject[] args) {
    if (args.length != 2 || !(args[1] instanceof PyBytes data)) {
      return null;
    }
    HashState state = state(function, args);
    if (state == null) {
      return null;
    }
    machine.meter().allocate(INSTANCE_BYTES);
    HashlibModule.feed(machine.meter(), state, data.value);
    ((PyInstance) args[0]).values[STATE] = new PyBytes(state.save());
    return PyNone.NONE;
  }

  private static @Nullable PyObject digest(Machine machine, PyFunction function, PyObject[] args) {
    byte[] digest = bytes(machine.meter(), function, args);
    return digest == null ? null : new PyBytes(digest);
  }

  private static @Nullable PyObject hexDigest(
      Machine machine, PyFunction function, PyObject[] args) {
    byte[] digest = bytes(machine.meter(), function, args);
    return digest == null ? null : PyStr.ofLatin1(HexFormat.of().formatHex(digest));
  }

  private static byte @Nullable [] bytes(Meter meter, PyFunction function, PyObject[] args) {
    HashState state = args.length == 1 ? state(function, args) : null;
    if (state == null || state.algorithm.digestSize == 0) {
      return null;
    }
    meter.work(4);
    return state.finish(meter, state.algorithm.digestSize);
  }
}

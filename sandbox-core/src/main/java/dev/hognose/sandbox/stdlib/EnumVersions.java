// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.vm.NativeVersion;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Native versions of methods of members of enumerations. */
final class EnumVersions {
  /** By the qualified names of the methods. */
  static final Map<String, NativeVersion> ALL = Map.of("Enum.__hash__", (m, f, a) -> hash(a));

  private static final PyStr NAME = PyStr.shared("_name_");

  private EnumVersions() {}

  private static @Nullable PyObject hash(PyObject[] args) {
    return args.length == 1
            && args[0] instanceof PyInstance member
            && member.attribute(NAME) instanceof PyStr name
        ? PyInt.of(Hashing.hash(name))
        : null;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import org.jspecify.annotations.Nullable;

/**
 * Operations on one key of a dict or set whose hash or equality is guest code's. Each gives null
 * while it is under way.
 */
public final class Keys {
  private Keys() {}

  /** Whether the hash of a key is the guest's to say, so that nothing else need be tried. */
  public static boolean asks(PyObject key) {
    return key instanceof PyInstance && key.type().lookup(Names.HASH) instanceof PyFunction;
  }

  /** The value of a key; KeyError if it is not there. */
  public static @Nullable PyObject get(Machine machine, PyObject dict, PyObject key) {
    return machine.push(new KeyFrame(KeyFrame.Use.GET, dict, key, null));
  }

  /** The value of a key, or the default. */
  public static @Nullable PyObject find(
      Machine machine, PyObject dict, PyObject key, PyObject otherwise) {
    return machine.push(new KeyFrame(KeyFrame.Use.FIND, dict, key, otherwise));
  }

  /** Sets the value of a key, or adds a key to a set. */
  public static @Nullable PyObject set(
      Machine machine, PyObject container, PyObject key, PyObject value) {
    return machine.push(new KeyFrame(KeyFrame.Use.SET, container, key, value));
  }

  /** Removes a key; KeyError if it is not there. */
  public static @Nullable PyObject delete(Machine machine, PyObject container, PyObject key) {
    return machine.push(new KeyFrame(KeyFrame.Use.DELETE, container, key, null));
  }

  /** Removes a key if it is there. */
  public static @Nullable PyObject discard(Machine machine, PyObject container, PyObject key) {
    return machine.push(new KeyFrame(KeyFrame.Use.DELETE, container, key, PyNone.NONE));
  }

  /** Whether a key is there. */
  public static @Nullable PyObject contains(Machine machine, PyObject container, PyObject key) {
    return machine.push(new KeyFrame(KeyFrame.Use.CONTAINS, container, key, PyBool.FALSE));
  }
}

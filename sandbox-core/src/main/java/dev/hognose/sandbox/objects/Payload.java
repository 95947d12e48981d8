// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/** The builtin value inside an instance of a guest's subclass of a builtin type. */
public final class Payload {
  private Payload() {}

  /** The payload of an instance that has one; any other object as it is. */
  public static PyObject of(PyObject object) {
    return object instanceof PyInstance instance && instance.payload != null
        ? instance.payload
        : object;
  }
}

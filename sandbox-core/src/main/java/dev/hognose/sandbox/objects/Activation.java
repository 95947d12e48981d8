// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.code.Code;

/** What a traceback keeps of a frame that an exception came through: its variables. */
public interface Activation extends Storable {
  /** What runs, or ran, in it. */
  Code code();

  /** Shows each object it refers to. */
  void trace(PyObject.Tracer tracer);
}

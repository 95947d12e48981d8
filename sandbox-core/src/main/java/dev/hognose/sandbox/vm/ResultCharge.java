// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.LibraryNumber;
import dev.hognose.sandbox.objects.PyBigInt;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;

/** What is charged for the result of a builtin, beside what the builtin itself charges. */
final class ResultCharge {
  /**
   * What is charged at most for a result that is neither a number nor an iterator; builtins charge
   * for larger ones that they make.
   */
  private static final long RESULT_BYTES = 512;

  /** Parts of a result that are looked at: quotient and rest, start, stop and step. */
  private static final int PARTS = 3;

  private ResultCharge() {}

  /** Charges for what was made without a frame. */
  static void of(Meter meter, PyObject result) {
    long bytes = bytesOf(result);
    meter.allocate(bytes <= RESULT_BYTES || countsWhole(result) ? bytes : RESULT_BYTES);
    if (result instanceof PyTuple tuple && tuple.items.length <= PARTS) {
      for (PyObject part : tuple.items) {
        if (part instanceof PyBigInt || part instanceof LibraryNumber) {
          meter.allocate(part.heapBytes());
        }
      }
    }
  }

  /** Whether a long result is charged as a whole, by whatever it was made. */
  private static boolean countsWhole(PyObject result) {
    return result instanceof PyBigInt
        || result instanceof LibraryNumber
        || result instanceof PyIterator
        || result instanceof GuestIterator;
  }

  /** What a result takes; the frequent classes first, which saves a call by the class. */
  private static long bytesOf(PyObject result) {
    if (result instanceof PyStr text) {
      return text.heapBytes();
    }
    if (result == PyNone.NONE || result instanceof PyBool) {
      return 0;
    }
    return result instanceof PyInt number ? number.heapBytes() : result.heapBytes();
  }
}

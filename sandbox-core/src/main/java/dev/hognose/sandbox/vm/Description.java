// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.PyException;
import java.util.List;

/**
 * What an exception says of itself, after guest code was asked where it has a say.
 *
 * @param message {@code str(exception)}
 * @param notes the lines of its notes
 * @param hint what was probably meant, to be added to the message, or an empty string
 */
record Description(PyException exception, String message, List<String> notes, String hint) {
  /** Copies the notes. */
  Description {
    notes = List.copyOf(notes);
  }
}

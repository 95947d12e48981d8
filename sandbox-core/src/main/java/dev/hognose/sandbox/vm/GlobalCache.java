// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.PyDict;

/** Where an instruction found a global name: valid as long as no key came or went. */
record GlobalCache(
    PyDict globals, int globalsLayout, PyDict holder, int holderLayout, int position) {

  boolean holds(PyDict current) {
    return globals == current
        && globalsLayout == current.layout()
        && holderLayout == holder.layout();
  }
}

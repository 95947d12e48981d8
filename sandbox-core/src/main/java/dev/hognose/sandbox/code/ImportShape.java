// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.code;

import java.util.List;

/**
 * One import.
 *
 * @param module dotted name; empty for {@code from . import x}
 * @param level number of leading dots
 * @param names what {@code from} asks for, so that submodules are imported; empty for {@code import
 *     a.b}, which gives {@code a}, unless {@code leaf}
 * @param leaf whether the last part is given, as for a name without dots
 */
public record ImportShape(String module, int level, List<String> names, boolean leaf) {
  /** Copies the names. */
  public ImportShape {
    names = List.copyOf(names);
  }
}

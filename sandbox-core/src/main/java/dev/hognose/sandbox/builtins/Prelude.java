// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import java.util.List;

/**
 * The Python part of the builtins: files of functions that run where a native body would need guest
 * code. A function stands for the builtin of its name ({@code list.index} is {@code list_index}).
 */
public final class Prelude {
  private static final String FOLDER = "/dev/hognose/sandbox/builtins/prelude/";

  /** The files, as resources. */
  public static final List<String> RESOURCES =
      List.of(
          FOLDER + "functions.py",
          FOLDER + "iterators.py",
          FOLDER + "lists.py",
          FOLDER + "tuples.py",
          FOLDER + "dicts.py",
          FOLDER + "sets.py",
          FOLDER + "ranges.py",
          FOLDER + "generics.py",
          FOLDER + "machine.py",
          FOLDER + "numbers.py",
          FOLDER + "strings.py",
          FOLDER + "library.py");

  private Prelude() {}
}

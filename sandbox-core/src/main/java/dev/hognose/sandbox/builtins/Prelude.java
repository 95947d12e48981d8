// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import java.util.ArrayList;
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

  /**
   * A function of the prelude, not compiled.
   *
   * @param parameters the names of those that are positional
   * @param source its lines
   */
  public record Function(String name, List<String> parameters, String source) {}

  /**
   * The functions of a file. A file holds nothing else but a docstring in front; each function
   * begins with a line that holds all of its parameters.
   */
  public static List<Function> functions(String file) {
    List<Function> found = new ArrayList<>();
    int start = -1;
    for (int line = 0; line < file.length(); line = nextLine(file, line)) {
      if (startsFunction(file, line)) {
        if (start >= 0) {
          found.add(function(file.substring(start, line)));
        }
        start = line;
      }
    }
    if (start >= 0) {
      found.add(function(file.substring(start)));
    }
    return found;
  }

  private static int nextLine(String file, int line) {
    int end = file.indexOf('\n', line);
    return end < 0 ? file.length() : end + 1;
  }

  private static boolean startsFunction(String file, int line) {
    return file.startsWith("def ", line) || file.startsWith("async def ", line);
  }

  private static Function function(String source) {
    int open = source.indexOf('(');
    String head = source.substring(0, open);
    List<String> parameters = new ArrayList<>();
    for (String each : source.substring(open + 1, source.indexOf(')')).split(",")) {
      String parameter = each.strip();
      if (parameter.startsWith("*")) {
        break;
      }
      if (!parameter.isEmpty() && !parameter.equals("/")) {
        parameters.add(parameter);
      }
    }
    return new Function(head.substring(head.lastIndexOf(' ') + 1), parameters, source);
  }
}

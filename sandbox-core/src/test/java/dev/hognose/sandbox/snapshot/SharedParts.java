// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.vm.Environment;
import java.util.List;
import java.util.Map;

/** Looks for named parts that guest code could change for all sessions. */
public final class SharedParts {
  private SharedParts() {}

  /** The names of parts that a file may ask for by name and guest code may change. */
  public static List<String> changeable(Environment environment, Map<String, PyDict> natives) {
    Catalogue catalogue = new Catalogue(environment, natives);
    return catalogue.named().stream()
        .filter(LibraryMatch::canChange)
        .filter(part -> !(part instanceof PyInstance i && !i.type().hasInstanceDict()))
        .map(catalogue::name)
        .filter(name -> !Catalogue.PRELUDE_NAMES.equals(name))
        .sorted()
        .toList();
  }
}

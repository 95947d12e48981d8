// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.stdlib.Library;
import dev.hognose.sandbox.stdlib.LibraryModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A step of the build: compiles the library and stores its code. It writes files, so no jar holds
 * it.
 */
public final class LibraryStore {
  private LibraryStore() {}

  /** Stores the code of all modules in a folder of classes, the only argument. */
  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[0]);
    for (String name : Library.names()) {
      LibraryModule module = Library.find(name);
      if (module != null && module.resource() != null) {
        byte[] code = LibraryCode.stored(LibraryCode.text(module.resource()), name);
        Files.write(classes.resolve(LibraryCode.stored(module.resource()).substring(1)), code);
      }
    }
  }
}

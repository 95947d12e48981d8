// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program that attacks.
 *
 * @param kind what it is after: the folder it is in
 * @param name the file
 */
record AttackFile(String kind, String name, String source) {

  /** All programs below a folder, in order of their names. */
  static List<AttackFile> below(Path folder) throws IOException {
    var attacks = new ArrayList<AttackFile>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".py")).sorted().toList()) {
        Path parent = file.getParent();
        attacks.add(
            new AttackFile(
                String.valueOf(parent == null ? "" : parent.getFileName()),
                String.valueOf(file.getFileName()),
                Files.readString(file)));
      }
    }
    return attacks;
  }
}

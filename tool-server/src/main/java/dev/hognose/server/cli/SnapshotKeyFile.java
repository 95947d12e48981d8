// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.sandbox.SnapshotKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A file of keys that sign snapshots: a line is an id and a secret in hex; the first signs. */
final class SnapshotKeyFile {

  private SnapshotKeyFile() {}

  /**
   * Reads a file.
   *
   * @throws IOException where it cannot be read
   * @throws IllegalArgumentException where a line is not of the form, with a sentence that says so
   */
  static SnapshotKeys read(Path file) throws IOException {
    @Nullable SnapshotKeys keys = null;
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      String text = line.strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        String[] parts = text.split("\\s+", -1);
        if (parts.length != 2 || !parts[1].matches("([0-9a-fA-F]{2}){16,}")) {
          throw new IllegalArgumentException(
              "line " + number + ": a line is an id and a secret of 16 bytes or more in hex");
        }
        byte[] secret = HexFormat.of().parseHex(parts[1]);
        keys =
            keys == null
                ? SnapshotKeys.signing(parts[0], secret)
                : keys.accepting(parts[0], secret);
      }
    }
    if (keys == null) {
      throw new IllegalArgumentException("there is no key in the file");
    }
    return keys;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A program's text from a file or from standard input.
 *
 * @param name what tracebacks call it
 */
record Source(String text, String name) {

  /** Reads a file, or standard input where the name is {@code -}. */
  static Source read(String file) {
    boolean standardInput = file.equals("-");
    byte[] bytes;
    try {
      bytes = standardInput ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException("cannot read " + file);
    }
    return new Source(decode(bytes, file), standardInput ? "<stdin>" : file);
  }

  /** The program that stands for a module of the library. */
  static Source ofModule(String module) {
    if (!module.matches("[A-Za-z_][A-Za-z0-9_]*([.][A-Za-z_][A-Za-z0-9_]*)*")) {
      throw new UsageException("-m wants the name of a module, not '" + module + "'");
    }
    String text =
        """
        import %s as module
        if hasattr(module, "main"):
            module.main()
        """
            .formatted(module);
    return new Source(text, module);
  }

  private static String decode(byte[] bytes, String file) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UsageException(file + " is not UTF-8 text");
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.sandbox.SessionFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A program's text and its names.
 *
 * @param name what tracebacks call it
 * @param argument what it is called in {@code sys.argv}
 * @param path where it is among the sandbox's files; null if it is no file
 */
record Source(String text, String name, String argument, @Nullable String path) {

  /** A program that is no file. */
  static Source ofText(String text, String name) {
    return new Source(text, name, name, null);
  }

  /** Reads a file, or standard input where the name is {@code -}. */
  static Source read(String file) {
    boolean standardInput = file.equals("-");
    byte[] bytes;
    try {
      bytes = standardInput ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException("cannot read " + file);
    }
    String text = decode(bytes, file);
    return standardInput
        ? new Source(text, "<stdin>", "-", null)
        : new Source(text, file, file, "/" + Path.of(file).getFileName());
  }

  /**
   * A module: {@code NAME.py} or {@code NAME/__main__.py} of the sandbox's files, else a program
   * that calls what the library's module of that name has to call.
   */
  static Source ofModule(String module, SessionFiles files) {
    if (!module.matches("[A-Za-z_][A-Za-z0-9_]*([.][A-Za-z_][A-Za-z0-9_]*)*")) {
      throw new UsageException("-m wants the name of a module, not '" + module + "'");
    }
    String place = "/" + module.replace('.', '/');
    for (String path : List.of(place + ".py", place + "/__main__.py")) {
      Optional<byte[]> content = files.read(path);
      if (content.isPresent()) {
        return new Source(decode(content.get(), path), path, path, path);
      }
    }
    String text =
        """
        import %s as module
        if hasattr(module, "main"):
            module.main()
        """
            .formatted(module);
    return ofText(text, module);
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

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.snapshot.Codec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Code of the library's modules, from the resources beside their sources.
 *
 * <p>The build compiles each module and stores its code ({@code LibraryStore}), since a process
 * that has just started compiles slowly. A stored code names the source it was made of by length
 * and hash; where it is of another source or missing, as in a build that did not go through Maven,
 * the source is compiled.
 */
final class LibraryCode {
  private static final String STORED = ".code";
  private static final int HEAD = 2 * Integer.BYTES;

  private LibraryCode() {}

  /** The code of a module's Python part. */
  static Code of(String name, String resource) {
    return read(bytes(stored(resource)), text(resource), name);
  }

  /** The stored code, or where it is none of this source, what the source compiles to. */
  static Code read(byte @Nullable [] stored, String text, String name) {
    return stored == null || !isOf(stored, text)
        ? Compilation.library(text, fileName(name), true)
        : Codec.readLibrary(stored, HEAD, new Code.Source(fileName(name), text, true));
  }

  /** The code of a source as a resource holds it. */
  static byte[] stored(String text, String name) {
    byte[] code = Codec.writeLibrary(Compilation.library(text, fileName(name), true));
    return ByteBuffer.allocate(HEAD + code.length)
        .putInt(text.length())
        .putInt(text.hashCode())
        .put(code)
        .array();
  }

  /** A resource's text. */
  static String text(String resource) {
    byte[] bytes = bytes(resource);
    if (bytes == null) {
      throw new IllegalStateException("missing resource " + resource);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static boolean isOf(byte[] stored, String text) {
    ByteBuffer head = ByteBuffer.wrap(stored);
    return stored.length > HEAD
        && head.getInt() == text.length()
        && head.getInt() == text.hashCode();
  }

  private static String fileName(String module) {
    return "<" + module + ">";
  }

  /** Where the code of a source stands. */
  static String stored(String resource) {
    return resource.substring(0, resource.lastIndexOf('.')) + STORED;
  }

  private static byte @Nullable [] bytes(String resource) {
    try (InputStream in = LibraryCode.class.getResourceAsStream(resource)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

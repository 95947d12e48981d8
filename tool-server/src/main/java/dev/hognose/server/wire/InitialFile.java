// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import dev.hognose.sandbox.Limits;
import dev.hognose.server.wire.TokenReader.Token;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that a request hands to the guest.
 *
 * @param bytes its content
 * @param readOnly whether the guest may not change it
 */
@SuppressWarnings("ArrayRecordComponent")
public record InitialFile(byte[] bytes, boolean readOnly) {

  private static final int MAX_PATH = 4_000;

  /** All content together. */
  public static long totalBytes(Collection<InitialFile> files) {
    long bytes = 0;
    for (InitialFile file : files) {
      bytes += file.bytes.length;
    }
    return bytes;
  }

  /** Refuses files that would fill more than the guest's bounds on their own. */
  public static void requireRoom(Map<String, InitialFile> files, Limits limits) {
    if (files.size() > limits.files()) {
      throw Refusal.invalid("/files", "there may be at most " + limits.files() + " files");
    }
    if (totalBytes(files.values()) > limits.fileBytes()) {
      throw Refusal.invalid(
          "/files", "files may have at most " + limits.fileBytes() + " bytes together");
    }
  }

  /** Files by their paths, in the request's order. */
  static Map<String, InitialFile> readAll(TokenReader in) {
    var files = new LinkedHashMap<String, InitialFile>();
    Decode.startObject(in);
    while (in.next() == Token.NAME) {
      String path = in.text();
      if (!isPath(path)) {
        throw Refusal.invalid(in.pointer(), "not a path of a file: '" + Decode.clip(path) + "'");
      }
      files.put(path.startsWith("/") ? path : "/" + path, read(in));
    }
    for (String path : files.keySet()) {
      for (int slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
        if (files.containsKey(path.substring(0, slash))) {
          throw Refusal.invalid(
              in.pointer(),
              "'" + Decode.clip(path.substring(0, slash)) + "' is both a file and a directory");
        }
      }
    }
    return files;
  }

  /** Writes what {@link #readAll} reads. */
  static void writeAll(Map<String, InitialFile> files, BodyWriter out) {
    out.startObject(files.size());
    files.forEach(
        (path, file) -> {
          out.name(path).startObject(2);
          out.name("base64").string(Base64.getEncoder().encodeToString(file.bytes));
          out.name("read_only").bool(file.readOnly).endObject();
        });
    out.endObject();
  }

  /** Whether a path names a file: names between single slashes, none of them dots. */
  public static boolean isPath(String path) {
    if (path.isEmpty() || path.length() > MAX_PATH || path.indexOf('\0') >= 0) {
      return false;
    }
    String[] names = (path.startsWith("/") ? path.substring(1) : path).split("/", -1);
    for (String name : names) {
      if (name.isEmpty() || name.equals(".") || name.equals("..") || name.length() > 255) {
        return false;
      }
    }
    return true;
  }

  private static InitialFile read(TokenReader in) {
    byte @Nullable [] bytes = null;
    boolean readOnly = false;
    Decode.startObject(in);
    String pointer = in.pointer();
    while (in.next() == Token.NAME) {
      String field = in.text();
      switch (field) {
        case "text", "base64" -> {
          if (bytes != null) {
            throw Refusal.invalid(in.pointer(), "'text' does not go with 'base64'");
          }
          bytes =
              field.equals("text")
                  ? Decode.string(in).getBytes(StandardCharsets.UTF_8)
                  : content(in);
        }
        case "read_only" -> readOnly = Decode.bool(in);
        default -> throw Decode.unknownField(in, field);
      }
    }
    if (bytes == null) {
      throw Refusal.invalid(pointer, "one of 'text' and 'base64' is needed");
    }
    return new InitialFile(bytes, readOnly);
  }

  /** Bytes in base64, or as they are where the format has bytes. */
  private static byte[] content(TokenReader in) {
    if (in.next() == Token.BYTES) {
      return in.bytes();
    }
    try {
      return Base64.getDecoder().decode(Decode.currentString(in));
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid(in.pointer(), "not base64");
    }
  }
}

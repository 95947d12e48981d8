// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import dev.hognose.sandbox.code.Code;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Programs that were loaded and verified before, by the SHA-256 of their files: the ones used last,
 * up to a bound in bytes. Code never changes, so all sessions share it.
 */
final class ProgramCache {
  private static final long MOST_BYTES = 8L << 20;

  private final Map<ByteBuffer, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /**
   * A program that is kept.
   *
   * @param code its code
   * @param bytes size of its payload
   */
  private record Entry(Code code, int bytes) {}

  /** The program of a digest; it is read if it is not known. */
  Code get(byte[] digest, int payloadBytes, Supplier<Code> read) {
    ByteBuffer key = ByteBuffer.wrap(digest);
    synchronized (this) {
      Entry known = entries.get(key);
      if (known != null) {
        return known.code;
      }
    }
    Code code = read.get();
    synchronized (this) {
      if (entries.putIfAbsent(key, new Entry(code, payloadBytes)) == null) {
        bytes += payloadBytes;
      }
      Iterator<Entry> oldest = entries.values().iterator();
      while (bytes > MOST_BYTES && oldest.hasNext()) {
        bytes -= oldest.next().bytes;
        oldest.remove();
      }
    }
    return code;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import dev.hognose.sandbox.objects.InvalidStateException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Compressed payloads: their size in four bytes, then raw DEFLATE (RFC 1951) that begins with the
 * dictionary of the format as its window.
 */
final class Compression {
  /** How many times its stored size a payload may have. */
  private static final long MOST_EXPANSION = 400;

  private static final long SMALL = 65_536;
  private static final int SIZE_BYTES = 4;

  /** Longer payloads stay as they are: the library's code is little of them, and time counts. */
  private static final int MOST_DEFLATED = 1 << 20;

  /** Payloads of typical states; it never changes within a format. */
  private static final byte[] DICTIONARY = dictionary();

  private Compression() {}

  private static byte[] dictionary() {
    try (InputStream in = Compression.class.getResourceAsStream("dictionary-1.bin")) {
      return Objects.requireNonNull(in, "the dictionary is missing").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The compressed form of a payload, or the payload itself if it is long, or not larger. */
  static byte[] deflated(byte[] payload) {
    if (payload.length > MOST_DEFLATED) {
      return payload;
    }
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setDictionary(DICTIONARY);
      deflater.setInput(payload);
      deflater.finish();
      byte[] out = new byte[payload.length];
      for (int i = 0; i < SIZE_BYTES; i++) {
        out[i] = (byte) (payload.length >>> 8 * (SIZE_BYTES - 1 - i));
      }
      int size = SIZE_BYTES;
      while (!deflater.finished() && size < out.length) {
        size += deflater.deflate(out, size, out.length - size);
      }
      boolean worth = deflater.finished() && payload.length <= largest(size);
      return worth ? Arrays.copyOf(out, size) : payload;
    } finally {
      deflater.end();
    }
  }

  /** The largest payload that a compressed form of a size may stand for. */
  private static long largest(int size) {
    return SMALL + MOST_EXPANSION * size;
  }

  /** The payload of a compressed form. */
  static byte[] inflated(byte[] file, int from, int end) {
    if (end - from < SIZE_BYTES) {
      throw new InvalidStateException("the file is cut off");
    }
    long size = 0;
    for (int i = 0; i < SIZE_BYTES; i++) {
      size = size << 8 | file[from + i] & 0xFF;
    }
    if (size > Integer.MAX_VALUE - 8 || size > largest(end - from)) {
      throw new InvalidStateException("the payload would be far larger than its file");
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setDictionary(DICTIONARY);
      inflater.setInput(file, from + SIZE_BYTES, end - from - SIZE_BYTES);
      byte[] out = new byte[(int) size];
      int filled = 0;
      while (filled < out.length) {
        int more = inflater.inflate(out, filled, out.length - filled);
        if (more == 0) {
          throw new InvalidStateException("the compressed payload is cut off");
        }
        filled += more;
      }
      return out;
    } catch (DataFormatException e) {
      throw new InvalidStateException("the compressed payload is damaged");
    } finally {
      inflater.end();
    }
  }
}

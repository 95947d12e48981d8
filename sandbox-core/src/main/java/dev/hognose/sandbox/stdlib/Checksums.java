// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import java.util.zip.CRC32;

/** Checksums that go on from an earlier value, as those of the JDK do not (RFC 1950, RFC 1952). */
final class Checksums {
  private static final int ADLER = 65521;

  /** Bytes after which the sums of Adler-32 could overflow. */
  private static final int ADLER_RUN = 5552;

  /** Bytes between two looks at the limits. */
  private static final int PIECE = 1 << 16;

  private static final int[] CRC = crcTable();

  private Checksums() {}

  private static int[] crcTable() {
    int[] table = new int[256];
    for (int i = 0; i < 256; i++) {
      int value = i;
      for (int bit = 0; bit < 8; bit++) {
        value = (value & 1) != 0 ? value >>> 1 ^ 0xedb88320 : value >>> 1;
      }
      table[i] = value;
    }
    return table;
  }

  static long crc32(Meter meter, long start, byte[] data) {
    if (start == 0) {
      CRC32 fresh = new CRC32();
      for (int i = 0; i < data.length; i += PIECE) {
        int count = Math.min(PIECE, data.length - i);
        meter.work(count / 64);
        fresh.update(data, i, count);
      }
      return fresh.getValue();
    }
    int crc = (int) ~start;
    for (int i = 0; i < data.length; i++) {
      meter.pass(i);
      crc = CRC[(crc ^ data[i]) & 0xff] ^ crc >>> 8;
    }
    return ~crc & 0xffffffffL;
  }

  static long adler32(Meter meter, long start, byte[] data) {
    int low = (int) (start & 0xffff);
    int high = (int) (start >> 16 & 0xffff);
    for (int i = 0; i < data.length; ) {
      meter.work(ADLER_RUN / 64);
      int end = Math.min(data.length, i + ADLER_RUN);
      for (; i < end; i++) {
        low += data[i] & 0xff;
        high += low;
      }
      low %= ADLER;
      high = Integer.remainderUnsigned(high, ADLER);
    }
    return (long) high << 16 | low;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

/** What differs between the two databases. */
enum Dialect {
  SQLITE("BLOB", "CAST(unixepoch('subsec') * 1000 AS INTEGER)"),
  POSTGRESQL("BYTEA", "CAST(extract(epoch from clock_timestamp()) * 1000 AS BIGINT)");

  private final String bytes;
  private final String now;

  Dialect(String bytes, String now) {
    this.bytes = bytes;
    this.now = now;
  }

  /** The type of a column of bytes. */
  String bytes() {
    return bytes;
  }

  /** A statement, with the database's own time for {@code $now}. */
  String sql(String text) {
    return text.replace("$now", now);
  }
}

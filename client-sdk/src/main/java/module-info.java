// SPDX-License-Identifier: Apache-2.0

/** A thin client of the HTTP API on the JDK's own HTTP client. */
module dev.hognose.client {
  requires static transitive org.jspecify;
  requires java.net.http;
  requires msgpack.core;

  exports dev.hognose.client;
}

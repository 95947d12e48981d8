// SPDX-License-Identifier: Apache-2.0

/** The HTTP server around the sandbox, and the command line. */
module dev.hognose.server {
  requires static org.jspecify;
  requires com.fasterxml.jackson.core;
  requires com.github.benmanes.caffeine;
  requires com.zaxxer.hikari;
  requires dev.hognose.sandbox;
  requires flyway.core;
  requires io.github.bucket4j.core;
  requires info.picocli;
  requires java.management;
  requires java.net.http;
  requires jdk.management;
  requires io.netty.buffer;
  requires io.netty.codec;
  requires io.netty.common;
  requires io.vertx.core;
  requires micrometer.core;
  requires micrometer.registry.prometheus;
  requires msgpack.core;
  requires org.jline;
  requires org.slf4j;
  requires org.xerial.sqlitejdbc;
  requires java.sql;

  opens dev.hognose.server.cli to
      info.picocli;
}

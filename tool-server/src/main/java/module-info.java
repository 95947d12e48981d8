// SPDX-License-Identifier: Apache-2.0

/** The HTTP server around the sandbox, and the command line. */
module dev.hognose.server {
  requires static org.jspecify;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.github.benmanes.caffeine;
  requires dev.hognose.sandbox;
  requires info.picocli;
  requires io.netty.buffer;
  requires io.netty.common;
  requires io.vertx.auth.common;
  requires io.vertx.core;
  requires io.vertx.jsonschema;
  requires io.vertx.metrics.micrometer;
  requires io.vertx.openapi;
  requires io.vertx.web;
  requires io.vertx.web.openapi.router;
  requires java.net.http;
  requires micrometer.core;
  requires micrometer.registry.prometheus;
  requires msgpack.core;
  requires org.jline;
  requires org.slf4j;

  opens dev.hognose.server.cli to
      info.picocli;
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/** The headers by which every answer tells browsers to do nothing with it but hand it over. */
final class SecurityHeaders {

  private static final CharSequence CONTENT_TYPE_OPTIONS =
      HttpHeaders.createOptimized("X-Content-Type-Options");
  private static final CharSequence NO_SNIFF = HttpHeaders.createOptimized("nosniff");
  private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
  private static final CharSequence POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
  private static final CharSequence NOTHING =
      HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");
  private static final CharSequence REFERRER = HttpHeaders.createOptimized("Referrer-Policy");
  private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
  private static final CharSequence TRANSPORT =
      HttpHeaders.createOptimized("Strict-Transport-Security");
  private static final CharSequence A_YEAR = HttpHeaders.createOptimized("max-age=31536000");

  private SecurityHeaders() {}

  /** Adds them; what a handler sets itself comes later and has its way. */
  static void add(HttpServerResponse response, boolean encrypted) {
    response
        .putHeader(CONTENT_TYPE_OPTIONS, NO_SNIFF)
        .putHeader(HttpHeaders.CACHE_CONTROL, NO_STORE)
        .putHeader(POLICY, NOTHING)
        .putHeader(REFERRER, NO_REFERRER);
    if (encrypted) {
      response.putHeader(TRANSPORT, A_YEAR);
    }
  }
}

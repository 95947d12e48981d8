// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Request paths, percent-encoded. */
final class Paths {
  private Paths() {}

  /** A root and segments below it, each encoded whole. */
  static String of(String root, String... segments) {
    var path = new StringBuilder(root);
    for (var segment : segments) {
      path.append('/').append(encode(segment));
    }
    return path.toString();
  }

  /** A root and a guest's file path below it, whose slashes stay. */
  static String file(String root, String filePath) {
    var path = new StringBuilder(root);
    for (var segment : filePath.split("/", -1)) {
      if (!segment.isEmpty()) {
        path.append('/').append(encode(segment));
      }
    }
    return path.toString();
  }

  /** One segment or query value. */
  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

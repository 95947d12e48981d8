// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a server speaks with those that it shares its store with.
 *
 * @param secret what all of them know, and nobody else
 * @param address where they reach this one, such as {@code http://10.0.0.7:8080}; null for where it
 *     listens
 * @param certificate PEM file with what they show; null where they do not encrypt
 */
public record ClusterSettings(String secret, @Nullable String address, @Nullable Path certificate) {

  @Override
  public String toString() {
    return "ClusterSettings[" + address + "]";
  }
}

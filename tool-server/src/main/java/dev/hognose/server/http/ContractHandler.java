// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The resource {@code /openapi.yaml}: the contract of this API. */
final class ContractHandler {

  private static final String MEDIA_TYPE = "application/yaml";

  private final byte[] contract;

  ContractHandler() {
    try (var stream = ContractHandler.class.getResourceAsStream("/openapi.yaml")) {
      if (stream == null) {
        throw new IllegalStateException("openapi.yaml is not in the jar");
      }
      contract = stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Route> routes() {
    return List.of(
        Route.get("/openapi.yaml", exchange -> exchange.reply(200, MEDIA_TYPE, contract))
            .forAll()
            .in(Route.Form.FIXED));
  }
}

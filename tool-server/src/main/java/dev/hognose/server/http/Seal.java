// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What a request carries that one server hands on to another: for whom it is made, whose key the
 * first server has checked, and a seal (HMAC-SHA-256 with the secret that the servers share).
 *
 * <p>It names the server it is for, which has a new id each time it starts; so it is of no use
 * elsewhere or later. A request that carries one is not handed on again.
 */
final class Seal {

  static final String HEADER = "X-Hognose-Forwarded";

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;
  private final String self;

  /**
   * Seals of the servers that share a secret.
   *
   * @param self the id of this one
   */
  Seal(String secret, String self) {
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    this.self = self;
  }

  /**
   * Who made a request that another server hands on.
   *
   * @param key the name of the key; null where none are asked for
   */
  record Sender(@Nullable String key, String owner) {}

  /** The header of a request to another server. */
  String seal(String server, String method, String address, Sender sender) {
    String name = sender.key == null ? "-" : encoded(bytes(sender.key));
    String owner = encoded(bytes(sender.owner));
    return name + "." + owner + "." + mac(server, method, address, name, owner);
  }

  /**
   * Who made a request; null where no server hands it on.
   *
   * @throws Refusal where it says so, but no server that has the secret
   */
  @Nullable Sender open(HttpServerRequest request) {
    String header = request.getHeader(HEADER);
    if (header == null) {
      return null;
    }
    String[] parts = header.split("\\.", -1);
    if (parts.length == 3) {
      String due = mac(self, request.method().name(), request.uri(), parts[0], parts[1]);
      if (MessageDigest.isEqual(bytes(due), bytes(parts[2]))) {
        return new Sender(parts[0].equals("-") ? null : decoded(parts[0]), decoded(parts[1]));
      }
    }
    throw Refusal.of(
        ProblemCode.FORBIDDEN, "the request is not handed on by a server of this cluster");
  }

  private String mac(String... parts) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return encoded(mac.doFinal(bytes(String.join("\n", parts))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String decoded(String text) {
    return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.Json;
import dev.hognose.server.wire.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The notes that a request for input carries to the client and back.
 *
 * <p>A note says for whom, for which request and until when it holds, and is sealed by HMAC-SHA-256
 * with a key of this process, or of the servers that share a store: a client can neither change it
 * nor use it elsewhere.
 */
final class RequestStates {

  private static final String ALGORITHM = "HmacSHA256";
  private static final Duration LIFE = Duration.ofHours(1);

  private final SecretKeySpec key;

  /** Notes sealed with a key that a secret gives. */
  RequestStates(String secret) {
    key = new SecretKeySpec(("notes " + secret).getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /** Seals a note. */
  String seal(Client client, Message.Request request, @Nullable String state) {
    Json.Obj note =
        Json.object()
            .put("to", client.owner())
            .put("for", digest(request))
            .put("until", System.currentTimeMillis() + LIFE.toMillis())
            .putIf("state", state)
            .build();
    byte[] text = note.toBytes();
    return base64(text) + "." + base64(mac(text));
  }

  /**
   * The note that was sealed; null where none was given to it.
   *
   * @throws RpcError where it was not sealed here, or for another client or request, or long ago
   */
  @Nullable String open(Client client, Message.Request request, String sealed) {
    Json.Obj note = verified(sealed);
    if (note == null
        || !client.owner().equals(note.text("to"))
        || !digest(request).equals(note.text("for"))) {
      throw RpcError.invalidParams("the requestState was not given for this request");
    }
    if (!(note.get("until") instanceof Json.Num(var until))
        || until.longValue() < System.currentTimeMillis()) {
      throw RpcError.invalidParams("the requestState has expired; send the request anew");
    }
    return note.text("state");
  }

  private Json.@Nullable Obj verified(String sealed) {
    int dot = sealed.indexOf('.');
    if (dot < 0) {
      return null;
    }
    try {
      byte[] text = Base64.getUrlDecoder().decode(sealed.substring(0, dot));
      byte[] seal = Base64.getUrlDecoder().decode(sealed.substring(dot + 1));
      boolean genuine = MessageDigest.isEqual(seal, mac(text));
      return genuine && Json.parse(text) instanceof Json.Obj note ? note : null;
    } catch (IllegalArgumentException | Refusal e) {
      return null;
    }
  }

  private static String digest(Message.Request request) {
    Json.Obj params = request.params();
    Json.Builder salient = Json.object().put("method", request.method());
    for (String name : new String[] {"name", "uri", "arguments"}) {
      Json value = params.get(name);
      boolean empty = value instanceof Json.Obj(var members) && members.isEmpty();
      if (value != null && !empty) {
        salient.put(name, value);
      }
    }
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return base64(sha.digest(salient.build().sorted().toBytes()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private byte[] mac(byte[] text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
    }
  }

  private static String base64(byte[] bytes) {
    return new String(
        Base64.getUrlEncoder().withoutPadding().encode(bytes), StandardCharsets.US_ASCII);
  }
}

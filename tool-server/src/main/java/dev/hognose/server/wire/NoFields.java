// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import dev.hognose.server.wire.TokenReader.Token;

/** The body of a request that has nothing to say: an object without members. */
public record NoFields() {

  /**
   * Decodes a body.
   *
   * @throws Refusal where it is anything but an empty object
   */
  public static NoFields read(TokenReader in) {
    Decode.startObject(in);
    if (in.next() == Token.NAME) {
      throw Decode.unknownField(in, in.text());
    }
    Decode.end(in);
    return new NoFields();
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import dev.hognose.server.wire.TokenReader.Token;

/**
 * The body of a request to fork a suspended execution.
 *
 * @param count how many copies to make
 */
public record ForkRequest(int count) {

  private static final int MAX_COUNT = 1_000;

  /**
   * Decodes a body.
   *
   * @throws Refusal where the body breaks the contract
   */
  public static ForkRequest read(TokenReader in) {
    int count = 1;
    Decode.startObject(in);
    while (in.next() == Token.NAME) {
      String field = in.text();
      if (!field.equals("count")) {
        throw Decode.unknownField(in, field);
      }
      count = (int) Decode.integer(in, 1, MAX_COUNT);
    }
    Decode.end(in);
    return new ForkRequest(count);
  }
}

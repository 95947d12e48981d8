// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Codec;
import dev.hognose.sandbox.objects.PyStr;
import java.nio.charset.StandardCharsets;

/**
 * Text for the standard streams, which are UTF-8: lone surrogates cannot be encoded. Standard error
 * shows them with backslashes, standard output refuses them.
 */
public final class StreamText {
  private StreamText() {}

  /** The text as the stream takes it; UnicodeEncodeError if it does not. */
  public static String of(Machine machine, boolean toStderr, String text) {
    if (!hasLoneSurrogate(text)) {
      return text;
    }
    String errors = toStderr ? "backslashreplace" : "strict";
    byte[] bytes = Codec.encode(machine.meter(), new PyStr(text), "utf-8", errors);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
